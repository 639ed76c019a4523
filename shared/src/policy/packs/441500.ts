import type { PolicyPack } from '../pack';

/** 汕尾: whether the account may pay premiums is disputed, as in 深圳. */
export const PACK_441500: PolicyPack = {
  areaCode: '441500',
  provinceDirect: false,
  name: '汕尾',
  parentCode: '440000',
  version: '2026-02-01.1',
  hotlines: ['12366'],
  sources: [],
  parameters: {
    accountPaysPremium: {
      verifiedOn: '2026-02-01',
      confidence: 'conflict',
      series: [],
      claims: [
        { value: true, sourceIds: ['seed-004'] },
        { value: false, sourceIds: ['P77'] },
      ],
    },
    premiumPayMode: {
      verifiedOn: '2026-02-01',
      confidence: 'conflict',
      series: [],
      claims: [{ value: 'direct', sourceIds: ['seed-004'] }],
    },
  },
};
