import type { PolicyPack } from '../pack';

/** 贵州: one payer a relative, the whole balance, and dates on every bind. */
export const PACK_520000: PolicyPack = {
  areaCode: '520000',
  provinceDirect: false,
  name: '贵州',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
  parameters: {
    relationsAllowed: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    memberScope: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxMembers: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxPayersPerMember: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2022-11-03', value: 1, sourceIds: ['P181'] }],
    },
    periodRequired: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2022-11-03', value: { startNotBeforeToday: false }, sourceIds: ['P181'] }],
    },
    // Only that both days are fields is told.
    bindSteps: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2022-11-03',
          value: [{ step: 'start-and-end-day', name: null }],
          sourceIds: ['P181'],
        },
      ],
    },
    bindChannels: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    onPayerPaused: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    fundingModel: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    unbindRule: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        { from: '2022-11-03', value: ['换人付钱，要先由原来付钱的人解绑'], sourceIds: ['P181'] },
      ],
    },
    sharedBucket: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2022-11-03', value: 'whole', sourceIds: ['P181'] }],
    },
    reserveFen: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    capFenYear: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2022-11-03', value: 'none', sourceIds: ['P181'] }],
    },
    payersPerSettlement: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    drawOrder: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumPayMode: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    residentPremium: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumWindow: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
