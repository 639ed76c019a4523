import type { PolicyPack } from '../pack';

/** 河南: premiums are debited through the tax service since 2024-10; 省直 has a pack of its own. */
export const PACK_410000: PolicyPack = {
  areaCode: '410000',
  provinceDirect: false,
  name: '河南',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [
    {
      id: 'P30',
      title: '大河网：河南省直职工个人账户如何为家人代缴医保费',
      publishedOn: '2023-12-13',
      address: 'https://news.dahe.cn/2023/12-13/1346383.html',
    },
    { id: 'P32', title: '豫事办个人账户家庭共济（内容网站）', publishedOn: null, address: null },
    { id: 'P34', title: '许昌共济绑定步骤（门户）', publishedOn: '2024-05-24', address: null },
    {
      id: 'P35',
      title: '河南扣款顺序与跨统筹区说法（内容网站）',
      publishedOn: null,
      address: null,
    },
    { id: 'P36', title: '许昌按身份计人数说法（内容网站）', publishedOn: null, address: null },
    {
      id: 'P37',
      title: '河南职工医保给家人缴费说法（内容网站）',
      publishedOn: '2025-04-26',
      address: null,
    },
    { id: 'P38', title: '河南余额门槛说法（内容网站）', publishedOn: null, address: null },
  ],
  parameters: {
    relationsAllowed: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2021-04-22',
          value: { allowed: ['spouse', 'parent', 'child'], undecided: [] },
          sourceIds: ['P11', 'P12', 'P30'],
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
          sourceIds: ['P06', 'P31'],
        },
      ],
    },
    memberScope: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        { from: '2024-09-01', value: 'province', sourceIds: ['P35'], confidence: 'low' },
        { from: '2025-03-29', value: 'province', sourceIds: ['seed-004', 'seed-001', 'P17'] },
      ],
    },
    maxMembers: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    // One page about 许昌 says so; for the province it decides nothing.
    maxByRole: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-01-01',
          value: { father: 1, mother: 1, spouse: 1, child: 3 },
          sourceIds: ['P36'],
        },
      ],
    },
    maxPayersPerMember: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 1, sourceIds: ['P32', 'P36'] }],
    },
    bindSteps: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2025-04-22',
          value: [
            { step: 'create-family', name: '共济家庭建立' },
            { step: 'add-member', name: '共济成员维护' },
            { step: 'bind', name: '绑定' },
          ],
          sourceIds: ['seed-001', 'P33'],
        },
      ],
    },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2023-12-13',
          value: [
            '河南省医疗保障公共服务平台-账户共济成员管理-共济家庭建立-共济成员维护-绑定',
            '河南医保 小程序-我要办-家庭共济服务',
            '豫事办-一件事专区',
            'counter',
          ],
          sourceIds: ['P30', 'seed-001', 'P33', 'P32'],
        },
      ],
    },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    unbindRule: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    onPayerPaused: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 'blocks', sourceIds: ['P33'] }],
    },
    onMemberPaused: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 'blocks', sourceIds: ['P33'] }],
    },
    fundingModel: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-10-01', value: 'in-place', sourceIds: ['P31'] }],
    },
    reserveFen: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      claims: [{ value: 50000, sourceIds: ['P38'] }],
    },
    capFenYear: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    payersPerSettlement: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    drawOrder: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      claims: [{ value: ['own'], sourceIds: ['P35'] }],
    },
    premiumPayMode: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-10-01', value: 'direct', sourceIds: ['P31'] }],
    },
    premiumChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2024-10-10',
          value: ['河南税务 公众号、APP、支付宝-职工个人账户代缴居民医保费'],
          sourceIds: ['P31'],
        },
      ],
    },
    premiumStatusQuery: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2023-12-13',
          value: ['河南医保 小程序', '河南省医疗保障公共服务平台'],
          sourceIds: ['P30'],
        },
      ],
    },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    residentPremium: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2025-01-01',
          value: {
            coverYear: 2025,
            subsidyFen: 67000,
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
          sourceIds: ['P31'],
        },
        {
          from: '2026-01-01',
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
          confidence: 'low',
        },
      ],
    },
    premiumWindow: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2025-01-01',
          value: {
            coverYear: 2025,
            rolling: false,
            opensOn: '2024-10-10',
            closesOn: '2024-12-31',
            extendedTo: null,
            arrivalFrom: null,
          },
          sourceIds: ['P31'],
        },
      ],
    },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
