import type { PolicyPack } from '../pack';

/** 内蒙古: most of what is known comes from one content site and decides nothing alone. */
export const PACK_150000: PolicyPack = {
  areaCode: '150000',
  provinceDirect: false,
  name: '内蒙古',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [
    { id: 'P160', title: '呼和浩特：内蒙古医保流程（内容网站）', publishedOn: null, address: null },
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
          sourceIds: ['P06'],
        },
      ],
      claims: [
        { value: { allowed: ['spouse', 'parent', 'child'], undecided: [] }, sourceIds: ['P160'] },
      ],
    },
    memberScope: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2025-03-29',
          value: 'province',
          sourceIds: ['seed-004', 'seed-000', 'P17', 'P160'],
        },
      ],
    },
    maxMembers: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxPayersPerMember: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindSteps: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-01-01',
          value: [
            { step: 'open-sharing', name: '家庭账户共济' },
            { step: 'add-member', name: '使用人' },
            { step: 'start-day', name: '开始日期' },
            { step: 'sign-promise', name: '个人承诺书' },
            { step: 'upload-papers', name: '身份证照片' },
            { step: 'bind', name: '共济授权' },
          ],
          sourceIds: ['P160'],
        },
      ],
    },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        { from: '2025-01-01', value: ['内蒙古医保 APP', '内蒙古医保 小程序'], sourceIds: ['P160'] },
      ],
    },
    bindDocuments: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: ['个人承诺书', '身份证照片'], sourceIds: ['P160'] }],
    },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    unbindRule: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    onPayerPaused: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    fundingModel: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 'in-place', sourceIds: ['P160'] }],
    },
    reserveFen: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    capFenYear: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    ownFirst: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        { from: '2021-04-22', value: true, sourceIds: ['seed-000', 'seed-001', 'P10A', 'P160'] },
      ],
    },
    payersPerSettlement: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    drawOrder: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumPayMode: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 'direct', sourceIds: ['P160'] }],
    },
    premiumChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        { from: '2025-01-01', value: ['内蒙古医保-家庭共济账户代缴居民医保'], sourceIds: ['P160'] },
      ],
    },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    // 400 yuan is named only in a list of regions that are on the national floor.
    residentPremium: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      claims: [
        {
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
