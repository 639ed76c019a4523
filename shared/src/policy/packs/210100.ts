import type { PolicyPack } from '../pack';

/** 沈阳: six relatives, and until 2025 only relatives insured in the city. */
export const PACK_210100: PolicyPack = {
  areaCode: '210100',
  provinceDirect: false,
  name: '沈阳',
  parentCode: '210000',
  version: '2026-11-22.1',
  hotlines: [],
  sources: [],
  parameters: {
    // Three kinds in 2024-08, eight "from 2025": the national dates stand.
    relationsAllowed: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      claims: [
        { value: { allowed: ['spouse', 'parent', 'child'], undecided: [] }, sourceIds: ['P170'] },
        {
          value: {
            allowed: ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'],
            undecided: [],
          },
          sourceIds: ['P171'],
        },
      ],
    },
    parentInLawAllowed: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2021-04-22', value: false, sourceIds: ['P12', 'P170', 'P171'] }],
    },
    memberScope: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        { from: '2024-08-02', value: 'pooling-area', sourceIds: ['P170'] },
        { from: '2025-01-01', value: 'province', sourceIds: ['P171'], confidence: 'low' },
        {
          from: '2025-03-29',
          value: 'province',
          sourceIds: ['seed-004', 'seed-000', 'P17'],
          confidence: 'high',
        },
      ],
    },
    maxMembers: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-08-02', value: 6, sourceIds: ['P170'] }],
    },
    countsPayer: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-08-02', value: false, sourceIds: ['P170'] }],
    },
    maxPayersPerMember: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2024-08-02',
          value: [
            '沈阳智慧医保 APP-家庭共济',
            '沈阳智慧医保 公众号-家庭共济',
            '沈阳智慧医保 支付宝-家庭共济',
          ],
          sourceIds: ['P170'],
        },
      ],
    },
    codeLinkShares: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2021-04-22', value: false, sourceIds: ['seed-000', 'seed-004', 'P170'] }],
    },
  },
};
