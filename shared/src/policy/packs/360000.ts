import type { PolicyPack } from '../pack';

/** 江西: named in passing, with the apps it pays by. */
export const PACK_360000: PolicyPack = {
  areaCode: '360000',
  provinceDirect: false,
  name: '江西',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
  parameters: {
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-03-17',
          value: ['江西医保 APP', '江西医疗保障 公众号'],
          sourceIds: ['seed-002'],
        },
      ],
    },
    premiumChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-03-17',
          value: ['江西医保 APP-家庭共济缴费', '江西医疗保障 公众号-家庭共济缴费'],
          sourceIds: ['seed-002'],
        },
      ],
    },
  },
};
