import type { PolicyPack } from '../pack';

/** 随州: the whole balance until it is used up, own money first. */
export const PACK_421300: PolicyPack = {
  areaCode: '421300',
  provinceDirect: false,
  name: '随州',
  parentCode: '420000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
  parameters: {
    sharedBucket: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-04-22', value: 'whole', sourceIds: ['seed-000'] }],
    },
    capFenYear: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-04-22', value: 'none', sourceIds: ['seed-000'] }],
    },
    ownFirst: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        { from: '2021-04-22', value: true, sourceIds: ['seed-001', 'P10A'], confidence: 'high' },
        { from: '2025-04-22', value: true, sourceIds: ['seed-000'] },
      ],
    },
    relationsAllowed: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    memberScope: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxMembers: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxPayersPerMember: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    reserveFen: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    payersPerSettlement: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    drawOrder: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumPayMode: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    residentPremium: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumWindow: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
