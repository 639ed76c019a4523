import type { PolicyPack } from '../pack';

/** 宣城: what one page says beyond 安徽. */
export const PACK_341800: PolicyPack = {
  areaCode: '341800',
  provinceDirect: false,
  name: '宣城',
  parentCode: '340000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
  parameters: {
    bindUpkeepDays: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: { fromDay: 20, toDay: 25 }, sourceIds: ['P92'] }],
    },
    maxPayersPerMember: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      claims: [{ value: 1, sourceIds: ['P91'] }],
    },
  },
};
