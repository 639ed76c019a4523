import type { PackParameters } from '../parameters';

/** 全国: who may share with whom. Relations widened in 2024, in every province by 2024-12-09. */
export const NATION_BINDING: PackParameters = {
  legalBasis: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      { from: '2021-04-22', value: ['国办发〔2021〕14号'], sourceIds: ['P11'] },
      {
        from: '2024-07-01',
        value: ['国办发〔2021〕14号', '国办发〔2024〕38号'],
        sourceIds: ['P11', 'P07', 'P12'],
      },
    ],
  },
  earlyAdopters: {
    verifiedOn: '2026-02-01',
    confidence: 'low',
    series: [
      { from: '2021-04-22', value: ['310000', '330000', '440000'], sourceIds: ['seed-000'] },
    ],
  },
  payerType: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      {
        from: '2021-04-22',
        value: 'employee-with-account',
        sourceIds: ['seed-001', 'seed-002', 'P41', 'P97'],
      },
    ],
  },
  employeesWithoutAccount: {
    verifiedOn: '2026-02-01',
    confidence: 'medium',
    series: [
      {
        from: '2021-04-22',
        value: ['shenzhen-second-tier', 'flexible-worker-lowest-base'],
        sourceIds: ['P97', 'seed-002'],
      },
    ],
  },
  relationsAllowed: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
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
        sourceIds: ['P12', 'P06', 'P41', 'seed-004'],
      },
    ],
  },
  parentInLawAllowed: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [{ from: '2021-04-22', value: false, sourceIds: ['P11', 'P12', 'P06'] }],
  },
  memberInsuredRequired: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      {
        from: '2021-04-22',
        value: true,
        sourceIds: ['seed-000', 'seed-003', 'seed-004', 'P41', 'P12'],
      },
    ],
  },
  bothStatusNormal: {
    verifiedOn: '2026-02-01',
    confidence: 'medium',
    series: [
      {
        from: '2021-04-22',
        value: true,
        sourceIds: ['seed-000', 'seed-001', 'seed-004', 'P33'],
      },
    ],
  },
  memberScope: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      {
        from: '2025-03-29',
        value: 'province',
        sourceIds: ['seed-004', 'seed-000', 'seed-001', 'P17'],
      },
    ],
  },
  crossProvinceRoute: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      {
        from: '2024-12-02',
        value: 'wallet',
        sourceIds: ['seed-000', 'seed-001', 'seed-004', 'P17'],
      },
    ],
  },
  maxMembers: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      {
        from: '2021-04-22',
        value: null,
        sourceIds: ['seed-001', 'P40', 'P80', 'P50', 'P180'],
      },
    ],
  },
  maxPayersPerMember: {
    verifiedOn: '2026-02-01',
    confidence: 'conflict',
    series: [],
    claims: [
      { value: 'unlimited', sourceIds: ['P05'] },
      { value: 1, sourceIds: ['P81', 'P181'] },
    ],
  },
  mutualAllowed: {
    verifiedOn: '2026-02-01',
    confidence: 'conflict',
    series: [],
    claims: [
      { value: true, sourceIds: ['seed-001'] },
      { value: false, sourceIds: ['P82', 'P133'] },
    ],
  },
  temporaryMember: {
    verifiedOn: '2026-02-01',
    confidence: 'medium',
    series: [{ from: '2021-04-22', value: false, sourceIds: ['seed-003', 'seed-004'] }],
  },
  bindMonthsMin: {
    verifiedOn: '2026-02-01',
    confidence: null,
    series: [],
    claims: [{ value: 3, sourceIds: ['P142', 'P133'] }],
  },
  changesYearMax: {
    verifiedOn: '2026-02-01',
    confidence: null,
    series: [],
    claims: [{ value: 3, sourceIds: ['P10C'] }],
  },
  onPayerPaused: {
    verifiedOn: '2026-02-01',
    confidence: 'conflict',
    series: [],
    claims: [
      { value: 'ends', sourceIds: ['seed-000'] },
      { value: 'harmless', sourceIds: ['seed-002', 'P74', 'P62'] },
      { value: 'blocks', sourceIds: ['P33'] },
    ],
  },
  onPayerInArrears: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  onPayerTerminated: {
    verifiedOn: '2026-02-01',
    confidence: 'medium',
    series: [{ from: '2021-04-22', value: 'ends', sourceIds: ['seed-000', 'seed-001', 'P62'] }],
  },
  onMemberPaused: {
    verifiedOn: '2026-02-01',
    confidence: null,
    series: [],
    claims: [{ value: 'blocks', sourceIds: ['P33'] }],
  },
  onMemberInArrears: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  onMemberTerminated: {
    verifiedOn: '2026-02-01',
    confidence: 'medium',
    series: [{ from: '2021-04-22', value: 'ends', sourceIds: ['seed-000', 'seed-001', 'P62'] }],
  },
  bindSteps: {
    verifiedOn: '2026-02-01',
    confidence: 'medium',
    series: [
      {
        from: '2025-04-11',
        value: [
          { step: 'member-details', name: null },
          { step: 'bind', name: null },
        ],
        sourceIds: ['seed-003', 'seed-001'],
      },
    ],
  },
  codeLinkShares: {
    verifiedOn: '2026-02-01',
    confidence: 'high',
    series: [
      {
        from: '2021-04-22',
        value: false,
        sourceIds: ['seed-000', 'seed-004', 'P51', 'P170', 'P95'],
      },
    ],
  },
  codeLinkLimits: {
    verifiedOn: '2026-02-01',
    confidence: 'low',
    series: [
      {
        from: '2023-11-22',
        value: { membersPerHolder: 5, holdersPerMember: 2, newBindsMonth: 6 },
        sourceIds: ['P183', 'P53', 'P182'],
      },
    ],
  },
};
