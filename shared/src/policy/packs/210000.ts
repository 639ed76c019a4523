import type { PolicyPack } from '../pack';

/** 辽宁: little is published for the whole province; 省直 has a pack of its own. */
export const PACK_210000: PolicyPack = {
  areaCode: '210000',
  provinceDirect: false,
  name: '辽宁',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [
    { id: 'P171', title: '沈阳八类亲属说法（内容网站）', publishedOn: null, address: null },
  ],
  parameters: {
    relationsAllowed: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2021-04-22',
          value: { allowed: ['spouse', 'parent', 'child'], undecided: [] },
          sourceIds: ['P11', 'P12'],
        },
        {
          from: '2024-07-01',
          value: {
            allowed: ['spouse', 'parent', 'child'],
            undecided: ['sibling', 'grandparent', 'grandchild'],
          },
          sourceIds: ['P12', 'P06'],
        },
        {
          from: '2024-12-09',
          value: {
            allowed: ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'],
            undecided: [],
          },
          sourceIds: ['P06', 'P171'],
        },
      ],
      claims: [
        {
          value: { allowed: ['spouse', 'parent', 'child'], undecided: [] },
          sourceIds: ['seed-000'],
        },
      ],
    },
    memberScope: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        { from: '2025-03-29', value: 'province', sourceIds: ['seed-004', 'seed-000', 'P17'] },
      ],
    },
    maxMembers: { verifiedOn: '2026-02-01', confidence: null, series: [] },
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
    residentPremium: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumWindow: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
