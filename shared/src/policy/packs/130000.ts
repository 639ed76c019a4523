import type { PolicyPack } from '../pack';

/** 河北: debited at once; who pays after new year is covered from the day the money arrives. */
export const PACK_130000: PolicyPack = {
  areaCode: '130000',
  provinceDirect: false,
  name: '河北',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [
    {
      id: 'P55',
      title: '河北医保家庭共享说法（内容网站）',
      publishedOn: '2025-05-06',
      address: null,
    },
    { id: 'P56', title: '廊坊先用本人账户说法（内容网站）', publishedOn: null, address: null },
  ],
  parameters: {
    // The text that names eight kinds (P51) bears no day of its own, so the day of the switch is
    // open.
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
          sourceIds: ['P06', 'P51'],
        },
      ],
    },
    memberScope: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2024-10-01', value: 'province', sourceIds: ['P51', 'P50'] }],
    },
    maxMembers: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-05-06', value: 8, sourceIds: ['P55', 'P50'] }],
    },
    countsPayer: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-05-06', value: false, sourceIds: ['P50', 'P55'] }],
    },
    maxPayersPerMember: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindSteps: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2024-10-01',
          value: [
            { step: 'open-sharing', name: '个人账户共济' },
            { step: 'add-member', name: '添加我的亲属' },
            { step: 'sign-promise', name: '个人承诺书' },
          ],
          sourceIds: ['P50', 'P51', 'P55'],
        },
      ],
    },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2024-10-01',
          value: [
            '河北智慧医保 微信小程序',
            '河北智慧医保 支付宝小程序',
            '河北智慧医保 公众号',
            '国家医保服务平台APP',
            'counter',
          ],
          sourceIds: ['P51', 'P50'],
        },
      ],
    },
    bindProof: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-05-06', value: ['个人承诺书'], sourceIds: ['P55'] }],
    },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    unbindRule: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-10-01', value: ['by-payer', 'in-app'], sourceIds: ['P50'] }],
    },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    onPayerPaused: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    codeLinkShares: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2021-04-22', value: false, sourceIds: ['seed-000', 'seed-004', 'P51'] }],
    },
    fundingModel: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2024-10-01', value: 'in-place', sourceIds: ['P51', 'P50'] }],
    },
    reserveFen: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    capFenYear: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    payersPerSettlement: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    // Own money first is the national rule; the order between payers is not given.
    drawOrder: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      claims: [{ value: ['own'], sourceIds: ['P56'] }],
    },
    premiumPayMode: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2024-10-01', value: 'direct', sourceIds: ['P51', 'P50'] }],
    },
    premiumChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2024-10-01',
          value: ['河北智慧医保-个人账户共济-居民医保费用缴纳'],
          sourceIds: ['P51', 'P50'],
        },
      ],
    },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    // Only the floor is known: cities, and counties with long-term care, may ask for more.
    residentPremium: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumFloor: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2026-01-01',
          value: { coverYear: 2026, floorFen: 40000, subsidyFen: 70000 },
          sourceIds: ['P52'],
        },
      ],
    },
    premiumWindow: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2026-01-01',
          value: {
            coverYear: 2026,
            rolling: false,
            opensOn: '2025-10-20',
            closesOn: '2026-02-28',
            extendedTo: null,
            arrivalFrom: '2026-01-01',
          },
          sourceIds: ['P52'],
        },
      ],
    },
    waitingFixedMonths: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        { from: '2025-01-01', value: 3, sourceIds: ['P0A', 'P08'] },
        { from: '2026-01-01', value: 3, sourceIds: ['P52', 'P0A'] },
      ],
    },
    // 石家庄 wanted payment within 90 days of birth in 2021 (P54); from when cover ran is not said.
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
