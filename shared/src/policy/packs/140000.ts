import type { PolicyPack } from '../pack';

/** 山西: 1,000 yuan stay in the account, and one settlement takes one payer. */
export const PACK_140000: PolicyPack = {
  areaCode: '140000',
  provinceDirect: false,
  name: '山西',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [
    { id: 'P60', title: '山西家庭共济步骤（门户）', publishedOn: '2023-05-12', address: null },
    { id: 'P61', title: '山西家庭共济规则说明（转载）', publishedOn: null, address: null },
    {
      id: 'P63',
      title: '大同市医保局：添加家庭成员与代缴居民医保图解（转载）',
      publishedOn: null,
      address: null,
    },
    { id: 'P64', title: '山西授权入口说明（门户）', publishedOn: null, address: null },
    { id: 'P65', title: '山西代缴步骤说法（内容网站）', publishedOn: null, address: null },
    { id: 'P66', title: '各地解绑途径说法（内容网站）', publishedOn: null, address: null },
  ],
  parameters: {
    // Notes of 2022-23 without a day (P61, P63, P64) are dated here by P60, which says the same.
    relationsAllowed: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2021-04-22',
          value: { allowed: ['spouse', 'parent', 'child'], undecided: [] },
          sourceIds: ['P11', 'P12', 'P62'],
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
          sourceIds: ['P06', 'P62'],
        },
      ],
    },
    publicExpenseExcluded: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        { from: '2022-06-29', value: { payer: true, member: true }, sourceIds: ['P62', 'P63'] },
      ],
    },
    memberScope: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxMembers: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxByRole: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2023-05-12',
          value: { father: 1, mother: 1, spouse: 1, child: 'unlimited' },
          sourceIds: ['P60'],
        },
      ],
    },
    maxPayersPerMember: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2023-05-12', value: 'unlimited', sourceIds: ['P61'] }],
    },
    bindSteps: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2023-05-12',
          value: [
            { step: 'open-sharing', name: '家庭账户共济' },
            { step: 'add-member', name: '添加' },
            { step: 'read-notice', name: '家庭共济告知书' },
            { step: 'member-details', name: null },
            { step: 'sign-promise', name: '个人承诺书' },
            { step: 'bind', name: '提交' },
          ],
          sourceIds: ['P60', 'P63', 'seed-004'],
        },
      ],
    },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2023-05-12',
          value: ['山西医保 公众号', '山西医保公共服务平台', 'counter'],
          sourceIds: ['P60', 'P63', 'seed-004'],
        },
      ],
    },
    bindDocuments: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2023-05-12',
          value: ['家庭共济告知书', '个人承诺书'],
          sourceIds: ['P63', 'seed-004'],
        },
      ],
    },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    unbindRule: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-05-12', value: ['any-time'], sourceIds: ['P61'] }],
      claims: [{ value: ['only-change-or-release-in-window'], sourceIds: ['P66', 'P65'] }],
    },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    memberSees: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-05-12', value: ['valid-from-start-day'], sourceIds: ['P63'] }],
    },
    // The rule of 2022 ends an authorisation only when the insurance is terminated; of a pause it
    // is silent.
    onPayerPaused: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2022-06-29', value: 'harmless', sourceIds: ['P62'] }],
    },
    onPayerTerminated: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2022-06-29', value: 'ends', sourceIds: ['P62'] }],
    },
    onMemberPaused: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-05-12', value: 'blocks', sourceIds: ['P61'] }],
    },
    onMemberInArrears: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-05-12', value: 'blocks', sourceIds: ['P61'] }],
    },
    onMemberTerminated: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2022-06-29', value: 'ends', sourceIds: ['P62'] }],
    },
    onFamilyChange: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-05-12', value: 'stands-until-released', sourceIds: ['P61'] }],
    },
    fundingModel: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-05-12', value: 'in-place', sourceIds: ['P63', 'P60'] }],
    },
    reserveFen: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-05-12', value: 100000, sourceIds: ['P60', 'P61'] }],
    },
    useCapSetBy: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-05-12', value: 'payer', sourceIds: ['P64', 'P61'] }],
    },
    capFenYear: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    payersPerSettlement: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-05-12', value: 'single', sourceIds: ['P61'] }],
    },
    drawOrder: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumPayMode: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-05-12', value: 'direct', sourceIds: ['P63'] }],
    },
    premiumChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2023-05-12',
          value: ['山西医保 公众号-家庭共济缴费', '代缴承诺书'],
          sourceIds: ['P63'],
        },
      ],
    },
    premiumAuthorisationsPerMember: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 1, sourceIds: ['P65'] }],
    },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    residentPremium: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumWindow: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
