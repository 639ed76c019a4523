import type { PolicyPack } from '../pack';

/** 陕西: payers pay in the rank set at binding; who lapsed waits, even inside the window. */
export const PACK_610000: PolicyPack = {
  areaCode: '610000',
  provinceDirect: false,
  name: '陕西',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [
    { id: 'P60', title: '山西家庭共济步骤（门户）', publishedOn: '2023-05-12', address: null },
    {
      id: 'P70',
      title: '网易陕西：省内跨统筹区家庭共济上线（陕西医保，转载）',
      publishedOn: '2024-05-24',
      address: null,
    },
    {
      id: 'P71',
      title: '陕西共济问答（转载，文字有误）',
      publishedOn: '2026-01-29',
      address: null,
    },
    { id: 'P72', title: '汉中共济人数与顺序说法（内容网站）', publishedOn: null, address: null },
    {
      id: 'P73',
      title: '渭南青年网：陕西医保APP 家庭共济操作手册（转载）',
      publishedOn: null,
      address: null,
    },
    {
      id: 'P76',
      title: '陕西发布：集中缴费期 12 月 25 日截止（转载）',
      publishedOn: '2025-12-18',
      address: null,
    },
    {
      id: 'P77',
      title: '粤税通步骤与深圳、汕尾、渭南说法（内容网站）',
      publishedOn: null,
      address: null,
    },
    { id: 'P78', title: '陕西医保APP 代缴步骤（内容网站）', publishedOn: null, address: null },
    { id: 'P79', title: '陕西大病保险激励说法（演示数据）', publishedOn: null, address: null },
    {
      id: 'P7B',
      title: '西安 2025 年度居民医保说法（内容网站）',
      publishedOn: null,
      address: null,
    },
    { id: 'P7C', title: '陕西共济不用于住院说法（内容网站）', publishedOn: null, address: null },
  ],
  parameters: {
    relationsAllowed: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2022-10-01',
          value: { allowed: ['spouse', 'parent', 'child'], undecided: [] },
          sourceIds: ['P70'],
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
          sourceIds: ['P06', 'P70'],
        },
      ],
    },
    memberScope: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        { from: '2022-10-01', value: 'pooling-area', sourceIds: ['P70', 'P73'] },
        { from: '2024-05-22', value: 'province', sourceIds: ['P70'] },
      ],
    },
    maxMembers: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-05-24', value: 'unlimited', sourceIds: ['P71', 'P72', 'P70'] }],
    },
    maxPayersPerMember: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-05-24', value: 2, sourceIds: ['P71', 'P72', 'P70'] }],
    },
    periodRequired: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        { from: '2022-10-01', value: { startNotBeforeToday: false }, sourceIds: ['P70', 'P73'] },
      ],
    },
    bindSteps: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2022-10-01',
          value: [
            { step: 'open-sharing', name: '家庭共济绑定' },
            { step: 'read-notice', name: '个人账户共济绑定告知书' },
            { step: 'member-details', name: null },
            { step: 'start-and-end-day', name: null },
            { step: 'rank', name: '顺位' },
            { step: 'sign-promise', name: '个人承诺书' },
            { step: 'bind', name: '提交' },
          ],
          sourceIds: ['P70', 'P73'],
        },
      ],
    },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2022-10-01',
          value: ['陕西医保APP-家庭共济绑定', '陕西医保 小程序（微信、支付宝）', 'counter'],
          sourceIds: ['P70', 'P73'],
        },
      ],
    },
    bindDocuments: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2022-10-01',
          value: ['个人账户共济绑定告知书', '个人承诺书（签名）'],
          sourceIds: ['P70', 'P73'],
        },
      ],
    },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    unbindRule: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    fundingModel: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2022-10-01', value: 'in-place', sourceIds: ['P70', 'P74'] }],
    },
    // The thousand yuan that a collection prints beside 陕西 is the rule of 山西: told, not applied.
    reserveFen: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2022-10-01', value: null, sourceIds: ['seed-004', 'P60', 'P77'] }],
      claims: [
        { value: 100000, sourceIds: ['seed-004'] },
        { value: 38000, sourceIds: ['P77'] },
      ],
    },
    capFenYear: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    payersPerSettlement: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-05-24', value: 'cascade', sourceIds: ['P71', 'P74'] }],
    },
    drawOrder: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-05-24', value: ['own', 'by-rank'], sourceIds: ['P70', 'P71', 'P74'] }],
    },
    medicalUses: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      claims: [{ value: ['outpatient-personal-share'], sourceIds: ['P7C'] }],
    },
    premiumPayMode: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 'direct', sourceIds: ['P78'] }],
    },
    premiumChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        { from: '2025-01-01', value: ['陕西医保APP-家庭共济绑定查询-代缴'], sourceIds: ['P78'] },
      ],
    },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    residentPremium: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2026-01-01',
          value: {
            coverYear: 2026,
            subsidyFen: 70000,
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
              {
                group: 'general',
                assisted: 'reduced',
                ageFrom: null,
                ageTo: null,
                amountFen: 11000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'general',
                assisted: 'full',
                ageFrom: null,
                ageTo: null,
                amountFen: 0,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
            ],
          },
          sourceIds: ['P75'],
        },
      ],
    },
    // The day it opens is known of one city only, and there only its month.
    premiumWindow: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2026-01-01',
          value: {
            coverYear: 2026,
            rolling: false,
            opensOn: null,
            closesOn: '2025-12-25',
            extendedTo: null,
            arrivalFrom: null,
          },
          sourceIds: ['P75', 'P76'],
        },
      ],
    },
    assistedGroups: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        { from: '2025-10-01', value: ['特困', '孤儿', '低保', '防返贫监测'], sourceIds: ['P75'] },
      ],
    },
    lapsedInsideWindowMonths: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2026-01-01', value: 3, sourceIds: ['P75'] }],
    },
    newbornCover: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2022-09-16',
          value: { days: 90, inside: 'birth', after: 'month-after-payment' },
          sourceIds: ['P75', 'P7A'],
        },
      ],
    },
    enrolmentIncentive: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      claims: [
        {
          value: { fromYear: 5, stepFenYear: 300000, zeroClaimStepFenYear: 100000 },
          sourceIds: ['P79'],
        },
      ],
    },
  },
};
