import type { PolicyPack } from '../pack';

/**
 * 河南省直: paid in cash and paid back until 2024-10, direct since then, which the person is to confirm.
 */
export const PACK_410000_DIRECT: PolicyPack = {
  areaCode: '410000',
  provinceDirect: true,
  name: '河南',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
  parameters: {
    fundingModel: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        { from: '2023-12-13', value: 'refund', sourceIds: ['P30'] },
        { from: '2024-10-01', value: 'in-place', sourceIds: ['P31'], confidence: 'low' },
      ],
    },
    premiumPayMode: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        { from: '2023-12-13', value: 'refund', sourceIds: ['P30'] },
        { from: '2024-10-01', value: 'direct', sourceIds: ['P31'], confidence: 'low' },
      ],
    },
    premiumChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2023-12-13',
          value: ['河南医保-代缴居民医保', '河南省医疗保障公共服务平台'],
          sourceIds: ['P30'],
        },
      ],
    },
    premiumRefund: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2023-12-13',
          value: ['次月退到付钱的人的银行卡', '退款失败的可以更正后重发'],
          sourceIds: ['P30'],
        },
      ],
      claims: [{ value: ['退到家人的银行卡'], sourceIds: ['P37'] }],
    },
  },
};
