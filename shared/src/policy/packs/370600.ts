import type { PolicyPack } from '../pack';

/** 烟台: what is said of the aged. */
export const PACK_370600: PolicyPack = {
  areaCode: '370600',
  provinceDirect: false,
  name: '烟台',
  parentCode: '370000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
  parameters: {
    agedExempt: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-04-22', value: false, sourceIds: ['seed-001'] }],
    },
  },
};
