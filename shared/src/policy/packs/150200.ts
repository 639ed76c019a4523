import type { PolicyPack } from '../pack';

/** 包头: named with the wallet in 2025-03; all else is 内蒙古. */
export const PACK_150200: PolicyPack = {
  areaCode: '150200',
  provinceDirect: false,
  name: '包头',
  parentCode: '150000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
  parameters: {
    walletBindNeeded: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-12-02', value: false, sourceIds: ['seed-004', 'P01'] }],
    },
  },
};
