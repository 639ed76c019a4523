import type { PolicyPack } from '../pack';

/** 湖南: ten relatives at once, twenty different ones in all. */
export const PACK_430000: PolicyPack = {
  areaCode: '430000',
  provinceDirect: false,
  name: '湖南',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
  parameters: {
    relationsAllowed: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    memberScope: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxMembers: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-01-01', value: 10, sourceIds: ['P180'] }],
    },
    countsPayer: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-01-01', value: false, sourceIds: ['P180'] }],
    },
    maxMembersLifetime: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-01-01', value: 20, sourceIds: ['P180'] }],
    },
    maxPayersPerMember: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindChannels: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    unbindRule: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    onPayerPaused: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    fundingModel: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    reserveFen: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    capFenYear: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    payersPerSettlement: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    drawOrder: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumPayMode: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    residentPremium: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2026-01-01',
          value: {
            coverYear: 2026,
            subsidyFen: null,
            ageCountsOn: null,
            tiers: [
              {
                group: 'general',
                assisted: 'none',
                ageFrom: null,
                ageTo: null,
                amountFen: 40000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
            ],
          },
          sourceIds: ['P15'],
        },
      ],
    },
    premiumWindow: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
