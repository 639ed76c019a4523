import type { PackParameters } from '../parameters';

/** 全国: what an account may pay and in which order. How money reaches a premium is local. */
export const NATION_MONEY: PackParameters = {
  sharedBucket: {
    verifiedOn: '2026-02-01',
    confidence: 'conflict',
    series: [],
    claims: [
      { value: 'past-years', sourceIds: ['seed-000', 'P110', 'P131'] },
      { value: 'whole', sourceIds: ['seed-002'] },
    ],
  },
  cashWithdrawal: {
    verifiedOn: '2026-02-01',
    confidence: 'medium',
    series: [{ from: '2021-04-22', value: ['emigration', 'death'], sourceIds: ['seed-002'] }],
  },
  cashIntoAccount: {
    verifiedOn: '2026-02-01',
    confidence: 'low',
    series: [{ from: '2021-04-22', value: false, sourceIds: ['seed-002'] }],
  },
  ownFirst: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      { from: '2021-04-22', value: true, sourceIds: ['seed-000', 'seed-001', 'P10A', 'P74'] },
    ],
  },
  ownCardNeeded: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      { from: '2021-04-22', value: true, sourceIds: ['seed-000', 'seed-003', 'seed-004', 'P05'] },
    ],
  },
  medicalUses: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      {
        from: '2021-04-22',
        value: [
          'outpatient-personal-share',
          'inpatient-personal-share',
          'designated-pharmacy-drug-device-consumable',
        ],
        sourceIds: ['P11', 'P41', 'seed-001', 'seed-002', 'seed-003'],
      },
    ],
  },
  itemsPayable: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      {
        from: '2021-04-22',
        value: ['care', 'drug', 'device'],
        sourceIds: ['P11', 'P41', 'seed-001', 'seed-003'],
      },
    ],
  },
  itemsBanned: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [{ from: '2021-04-22', value: ['supplement'], sourceIds: ['P11'] }],
    claims: [{ value: [], sourceIds: ['seed-002'] }],
  },
  forbiddenUses: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      {
        from: '2021-04-22',
        value: ['public-health', 'sports-fitness', 'wellness-health-supplement'],
        sourceIds: ['P11', 'seed-002'],
      },
    ],
  },
  pooledFundShared: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [{ from: '2021-04-22', value: false, sourceIds: ['seed-003', 'P05'] }],
  },
  commercialInsurance: {
    verifiedOn: '2026-02-01',
    confidence: 'medium',
    series: [{ from: '2024-12-11', value: ['local-pilots-only'], sourceIds: ['seed-002', 'P105'] }],
  },
  accountPaysPremium: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [{ from: '2021-04-22', value: true, sourceIds: ['P11', 'P12', 'P13', 'P41'] }],
    claims: [{ value: false, sourceIds: ['seed-002'] }],
  },
  accountPaysLongTermCare: {
    verifiedOn: '2026-02-01',
    confidence: 'medium',
    series: [{ from: '2024-12-11', value: true, sourceIds: ['P05', 'P105'] }],
  },
  splitPayment: {
    verifiedOn: '2026-02-01',
    confidence: null,
    series: [],
    claims: [{ value: false, sourceIds: ['P106'] }],
  },
  cashChannels: {
    verifiedOn: '2026-02-01',
    confidence: 'medium',
    series: [
      { from: '2025-03-29', value: ['alipay', 'wechat', 'bank-counter'], sourceIds: ['seed-004'] },
    ],
  },
  paymentDataNeeded: {
    verifiedOn: '2026-02-01',
    confidence: 'medium',
    series: [
      {
        from: '2024-10-10',
        value: ['id-number', 'cover-year', 'relation'],
        sourceIds: ['seed-004', 'P31'],
      },
    ],
  },
  premiumRefund: {
    verifiedOn: '2026-02-01',
    confidence: null,
    series: [],
    claims: [
      { value: ['back-to-the-account'], sourceIds: ['P188'] },
      { value: ['to-a-bank-card'], sourceIds: ['P188'] },
    ],
  },
};
