import type { PolicyPack } from '../pack';

/** 咸阳: a child born near the end of the year. */
export const PACK_610400: PolicyPack = {
  areaCode: '610400',
  provinceDirect: false,
  name: '咸阳',
  parentCode: '610000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
  parameters: {
    newbornCrossYear: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2022-09-16', value: 'either-year', sourceIds: ['P7A'] }],
    },
  },
};
