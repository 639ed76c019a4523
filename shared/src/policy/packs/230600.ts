import type { PolicyPack } from '../pack';

/** 大庆: named in passing, with the menu it binds and pays by. */
export const PACK_230600: PolicyPack = {
  areaCode: '230600',
  provinceDirect: false,
  name: '大庆',
  parentCode: '230000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [
    {
      id: 'P190',
      title: '龙江、广西居民参保个账代缴菜单（内容网站）',
      publishedOn: null,
      address: null,
    },
    { id: 'P191', title: '福建、大庆等地代缴菜单（内容网站）', publishedOn: null, address: null },
  ],
  parameters: {
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-03-17',
          value: ['大庆医保 公众号-家庭共济'],
          sourceIds: ['seed-002', 'P191'],
        },
      ],
    },
    premiumChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-03-17',
          value: ['大庆医保 公众号-居民参保个账代缴'],
          sourceIds: ['seed-002', 'P190', 'P191'],
        },
      ],
    },
  },
};
