import type { PolicyPack } from '../pack';

/** 湖北: own money first, then the whole balance; pages about its cities contradict one another. */
export const PACK_420000: PolicyPack = {
  areaCode: '420000',
  provinceDirect: false,
  name: '湖北',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [
    { id: 'P140', title: '湖北先缴后退流程（内容网站）', publishedOn: null, address: null },
    { id: 'P141', title: '十堰共济人数说法（内容网站）', publishedOn: null, address: null },
    { id: 'P143', title: '咸宁共济结算说法（内容网站）', publishedOn: null, address: null },
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
          sourceIds: ['P06', 'P141'],
        },
      ],
    },
    memberScope: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxMembers: {
      verifiedOn: '2026-02-01',
      confidence: 'conflict',
      series: [],
      claims: [
        { value: 6, sourceIds: ['P141'] },
        { value: 7, sourceIds: ['P142'] },
        { value: 'unlimited', sourceIds: ['P143'] },
      ],
    },
    maxPayersPerMember: {
      verifiedOn: '2026-02-01',
      confidence: 'conflict',
      series: [],
      claims: [
        { value: 1, sourceIds: ['P142', 'P181'] },
        { value: 'unlimited', sourceIds: ['P141'] },
      ],
    },
    bindMonthsMin: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      claims: [{ value: 3, sourceIds: ['P142'] }],
    },
    bindSteps: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-01-01',
          value: [
            { step: 'open-sharing', name: '个人账户共济' },
            { step: 'sign-promise', name: null },
            { step: 'add-member', name: null },
          ],
          sourceIds: ['P140', 'P141'],
        },
      ],
    },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-01-01',
          value: ['湖北医疗保障 小程序-个人账户共济', '鄂医保 支付宝', '鄂汇办APP'],
          sourceIds: ['P140', 'P141'],
        },
      ],
    },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    unbindRule: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    onPayerPaused: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    fundingModel: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 'refund', sourceIds: ['P140', 'P141'] }],
    },
    // The words are those of an answer about 贵州 of 2022, so they may belong there.
    sharedBucket: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-04-22', value: 'whole', sourceIds: ['seed-000'] }],
    },
    reserveFen: { verifiedOn: '2026-02-01', confidence: null, series: [] },
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
    payersPerSettlement: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 'single', sourceIds: ['P143'] }],
    },
    drawOrder: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumPayMode: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 'refund', sourceIds: ['P140', 'P141'] }],
    },
    premiumChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-01-01',
          value: ['税务渠道先缴费-个人账户支付城乡居民医保缴费申请'],
          sourceIds: ['P140', 'P141'],
        },
      ],
    },
    premiumRefund: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        { from: '2025-01-01', value: ['3 到 5 个工作日退到职工的银行账户'], sourceIds: ['P140'] },
      ],
    },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    residentPremium: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumWindow: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
