import type { PolicyPack } from '../pack';

/** 安徽: seven people with the payer; one payer a settlement, local before cross-area. */
export const PACK_340000: PolicyPack = {
  areaCode: '340000',
  provinceDirect: false,
  name: '安徽',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [
    { id: 'P66', title: '各地解绑途径说法（内容网站）', publishedOn: null, address: null },
    { id: 'P90', title: '安徽共济流程与人数（内容网站）', publishedOn: null, address: null },
    { id: 'P91', title: '宣城共济人数与付款人说法（内容网站）', publishedOn: null, address: null },
    { id: 'P92', title: '宣城系统维护日与扣款说法（内容网站）', publishedOn: null, address: null },
    {
      id: 'P93',
      title: '安徽医保公共服务小程序步骤（内容网站）',
      publishedOn: null,
      address: null,
    },
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
          sourceIds: ['P06', 'P90'],
        },
      ],
    },
    memberScope: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxMembers: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-04-22', value: 7, sourceIds: ['seed-001', 'P90', 'P91'] }],
    },
    countsPayer: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-04-22', value: true, sourceIds: ['seed-001', 'P90'] }],
    },
    // The rule names payers of other areas; a page about 宣城 knows one payer in all.
    maxPayersPerMember: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2025-04-22',
          value: { local: 'unlimited', crossArea: 1 },
          sourceIds: ['seed-001'],
        },
      ],
      claims: [{ value: 1, sourceIds: ['P91'] }],
    },
    bindSteps: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-01-01',
          value: [
            { step: 'open-sharing', name: '个人账户共济绑定' },
            { step: 'read-notice', name: '职工医保门诊共济家庭账户绑定告知书' },
            { step: 'add-member', name: '添加家庭成员' },
            { step: 'member-details', name: null },
            { step: 'upload-papers', name: '结婚证或户口簿照片' },
            { step: 'bind', name: '提交' },
          ],
          sourceIds: ['P90', 'P93'],
        },
      ],
    },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2025-04-22',
          value: [
            '皖事通APP-安徽医保公共服务-个人账户共济绑定',
            '安徽医保公共服务 小程序-个人账户共济家庭成员绑定',
            'counter',
          ],
          sourceIds: ['seed-001', 'P90', 'P93'],
        },
      ],
    },
    bindDocuments: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        { from: '2025-01-01', value: ['职工医保门诊共济家庭账户绑定告知书'], sourceIds: ['P90'] },
      ],
    },
    bindProof: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: ['结婚证或户口簿照片'], sourceIds: ['P90'] }],
    },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    unbindRule: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-01-01',
          value: ['皖事通或安徽医保公共服务-个人账户共济-解绑'],
          sourceIds: ['P66'],
        },
      ],
    },
    onPayerPaused: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    fundingModel: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-04-22', value: 'in-place', sourceIds: ['seed-001', 'P90'] }],
    },
    reserveFen: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    capFenYear: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    ownFirst: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        { from: '2021-04-22', value: true, sourceIds: ['seed-000', 'P10A'], confidence: 'high' },
        { from: '2025-04-22', value: true, sourceIds: ['seed-001', 'P92'] },
      ],
    },
    payersPerSettlement: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-04-22', value: 'single', sourceIds: ['seed-001'] }],
    },
    drawOrder: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2025-04-22',
          value: ['own', 'local-by-bind-date', 'cross-area'],
          sourceIds: ['seed-001'],
        },
      ],
    },
    medicalUses: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2025-04-22',
          value: ['住院', '门诊', '门诊慢特病', '职工生育', 'resident-premium'],
          sourceIds: ['seed-001'],
        },
      ],
    },
    premiumPayMode: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    residentPremium: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumWindow: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
