import type { PolicyPack } from '../pack';

/** 山东: seven relatives, each with one payer; a promise is enough. */
export const PACK_370000: PolicyPack = {
  areaCode: '370000',
  provinceDirect: false,
  name: '山东',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [{ id: 'P86', title: '潍坊共济范围说法（内容网站）', publishedOn: null, address: null }],
  parameters: {
    relationsAllowed: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    memberScope: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxMembers: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-05-28', value: 7, sourceIds: ['P81', 'P80'] }],
    },
    countsPayer: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-05-28', value: false, sourceIds: ['P81', 'P80'] }],
    },
    maxPayersPerMember: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-10-01', value: 1, sourceIds: ['P81', 'P82'] }],
    },
    bindReview: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-05-28', value: 'none', sourceIds: ['P81', 'P80'] }],
    },
    bindProof: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-05-28', value: ['个人承诺，不用交材料'], sourceIds: ['P81', 'P80'] }],
    },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2024-05-28',
          value: ['爱山东APP-鲁医保-家庭个账共济', '各市医保小程序'],
          sourceIds: ['P81', 'P80'],
        },
      ],
    },
    openingNeedsBalance: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: true, sourceIds: ['P81'] }],
    },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    unbindRule: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    onPayerPaused: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    fundingModel: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-10-01', value: 'in-place', sourceIds: ['P81', 'P80', 'P82'] }],
    },
    reserveFen: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    capFenYear: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    payersPerSettlement: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    drawOrder: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    // A page about 潍坊 leaves inpatient care out; the national rule stands.
    medicalUses: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      claims: [{ value: ['outpatient-personal-share'], sourceIds: ['P86'] }],
    },
    premiumPayMode: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    residentPremium: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumWindow: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
