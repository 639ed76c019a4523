import type { PolicyPack } from '../pack';

/** 江苏: dates of the bind are asked for and a spouse agrees, by content sites alone. */
export const PACK_320000: PolicyPack = {
  areaCode: '320000',
  provinceDirect: false,
  name: '江苏',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [
    {
      id: 'P120',
      title: '苏州身份人数与账户缴费说法（内容网站）',
      publishedOn: null,
      address: null,
    },
    {
      id: 'P121',
      title: '江苏医保云流程与配偶授权说法（内容网站）',
      publishedOn: null,
      address: null,
    },
    { id: 'P122', title: '江苏医保云授权时间说法（内容网站）', publishedOn: null, address: null },
    { id: 'P124', title: '泰州 2026 年度居民医保（转载）', publishedOn: null, address: null },
    { id: 'P125', title: '徐州共济说法（内容网站）', publishedOn: null, address: null },
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
    },
    memberScope: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxMembers: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxPayersPerMember: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    memberConsent: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 'spouse-only', sourceIds: ['P121'] }],
    },
    periodRequired: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: { startNotBeforeToday: true }, sourceIds: ['P122'] }],
    },
    bindSteps: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-01-01',
          value: [
            { step: 'open-sharing', name: '账户绑定' },
            { step: 'add-member', name: '增加使用人' },
            { step: 'start-and-end-day', name: null },
            { step: 'sign-promise', name: '个人承诺书' },
            { step: 'spouse-agrees', name: null },
          ],
          sourceIds: ['P120', 'P121', 'P122'],
        },
      ],
    },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2025-01-01',
          value: ['江苏医保云 APP', '江苏医保云 小程序', 'counter'],
          sourceIds: ['P120', 'P121', 'P122'],
        },
      ],
    },
    bindDocuments: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-01-01', value: ['个人承诺书'], sourceIds: ['P121', 'P122'] }],
    },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    unbindRule: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    // Said of 徐州.
    rebindEachYear: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: false, sourceIds: ['P125'] }],
    },
    onPayerPaused: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    fundingModel: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 'in-place', sourceIds: ['P120'] }],
    },
    reserveFen: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    capFenYear: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    payersPerSettlement: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    drawOrder: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    // Said of 徐州.
    manualReimbursement: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: false, sourceIds: ['P125'] }],
    },
    premiumPayMode: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 'direct', sourceIds: ['P120'] }],
    },
    premiumChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        { from: '2025-01-01', value: ['江苏医保云-家庭共济-账户缴费'], sourceIds: ['P120'] },
      ],
    },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    // Each city sets its own sum.
    residentPremium: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumWindow: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
