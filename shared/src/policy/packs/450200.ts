import type { PolicyPack } from '../pack';

/**
 * 柳州: as its rules of 2022 say: a reserve, six relatives, the parents of the spouse among them.
 */
export const PACK_450200: PolicyPack = {
  areaCode: '450200',
  provinceDirect: false,
  name: '柳州',
  parentCode: '450000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
  parameters: {
    relationsAllowed: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    memberScope: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    parentInLawAllowed: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2022-08-03', value: true, sourceIds: ['P150'] }],
    },
    chronicRegistrationExcluded: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2022-08-03', value: true, sourceIds: ['P150'] }],
    },
    maxMembers: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2022-08-03', value: 6, sourceIds: ['P150'] }],
    },
    countsPayer: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2022-08-03', value: false, sourceIds: ['P150'] }],
    },
    maxPayersPerMember: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindChannels: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    unbindRule: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    onPayerPaused: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    // The answer says which part of the account itself the family may use.
    fundingModel: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2022-08-03', value: 'in-place', sourceIds: ['P150'] }],
    },
    reserveFen: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2022-08-03', value: 150000, sourceIds: ['P150'] }],
    },
    capFenYear: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    payersPerSettlement: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    drawOrder: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumPayMode: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    residentPremium: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumWindow: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
