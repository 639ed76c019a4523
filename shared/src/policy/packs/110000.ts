import type { PolicyPack } from '../pack';

/**
 * 北京: premiums are debited in one batch, on the last day of the month, from full accounts only.
 */
export const PACK_110000: PolicyPack = {
  areaCode: '110000',
  provinceDirect: false,
  name: '北京',
  parentCode: '000000',
  version: '2026-11-22.1',
  hotlines: [],
  sources: [
    {
      id: 'P107',
      title: '北京青年报：北京 2025 年度居民医保（转载）',
      publishedOn: null,
      address: null,
    },
    { id: 'P108', title: '北京共济扣款顺序按钮说法（内容网站）', publishedOn: null, address: null },
    {
      id: 'P10B',
      title: '北京七位成员、一位共济人说法（内容网站）',
      publishedOn: null,
      address: null,
    },
    { id: 'P10D', title: '北京共济年度限额说法（内容网站）', publishedOn: null, address: null },
  ],
  parameters: {
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
          from: '2024-12-10',
          value: {
            allowed: ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'],
            undecided: [],
          },
          sourceIds: ['P105', 'P10A'],
        },
      ],
    },
    memberScope: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2024-12-10', value: 'province', sourceIds: ['P10A', 'P105'] }],
    },
    maxMembers: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      claims: [{ value: 7, sourceIds: ['P10B'] }],
    },
    // Disputed: the official words "in the order of filing" speak of several, so several stand.
    maxPayersPerMember: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2024-12-10', value: 'unlimited', sourceIds: ['P10A'] }],
      claims: [{ value: 1, sourceIds: ['P10B'] }],
    },
    bindSteps: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2024-12-10',
          value: [
            { step: 'add-member', name: null },
            { step: 'file', name: '共济备案' },
          ],
          sourceIds: ['P105', 'P106'],
        },
      ],
    },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2024-12-10',
          value: [
            '北京医保公共服务平台',
            '京通 微信小程序',
            '京通 支付宝小程序',
            '国家医保服务平台APP-北京地方专区',
            'counter',
          ],
          sourceIds: ['P105', 'P10A'],
        },
      ],
    },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    unbindRule: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      claims: [{ value: ['at-once'], sourceIds: ['P10C'] }],
    },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    changesYearMax: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      claims: [{ value: 3, sourceIds: ['P10C'] }],
    },
    onPayerPaused: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    fundingModel: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2024-12-10', value: 'batch', sourceIds: ['P107', 'P106'] }],
    },
    reserveFen: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    // The official texts name no cap; a share of the balance (seed-000) and a sum are only
    // claimed.
    capFenYear: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2024-12-10', value: null, sourceIds: ['P105', 'P10A'] }],
      claims: [{ value: 1500000, sourceIds: ['P10D'] }],
    },
    payersPerSettlement: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    drawOrder: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2024-12-10', value: ['own', 'by-bind-date'], sourceIds: ['P10A'] }],
    },
    // One page leaves inpatient care out; the official texts stand.
    medicalUses: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      claims: [{ value: ['outpatient-personal-share'], sourceIds: ['P10C'] }],
    },
    drawOrderEditable: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: true, sourceIds: ['P108'] }],
    },
    accountPaysPremium: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        { from: '2021-04-22', value: true, sourceIds: ['P11', 'P12'] },
        { from: '2024-12-10', value: true, sourceIds: ['P105', 'P10A'] },
      ],
      claims: [{ value: false, sourceIds: ['P10C'] }],
    },
    ownPremiumFromAccount: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2024-12-10', value: true, sourceIds: ['P105', 'P10A'] }],
    },
    accountPaysLongTermCare: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2024-12-10', value: true, sourceIds: ['P105', 'P10A'] }],
    },
    commercialInsurance: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2024-12-10', value: ['北京普惠健康保'], sourceIds: ['P105', 'P10A'] }],
    },
    premiumPayMode: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2024-12-10', value: 'batch', sourceIds: ['P107', 'P106'] }],
    },
    batchDay: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2024-12-10', value: 'last-day-of-month', sourceIds: ['P107', 'P106'] }],
    },
    splitPayment: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2024-12-10', value: false, sourceIds: ['P107', 'P106'] }],
    },
    residentPremium: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2025-01-01',
          value: {
            coverYear: 2025,
            subsidyFen: null,
            ageCountsOn: null,
            tiers: [
              {
                group: 'student-child',
                assisted: 'none',
                ageFrom: null,
                ageTo: null,
                amountFen: 40500,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'working-age',
                assisted: 'none',
                ageFrom: null,
                ageTo: null,
                amountFen: 75000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'elderly',
                assisted: 'none',
                ageFrom: null,
                ageTo: null,
                amountFen: 43000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
            ],
          },
          sourceIds: ['P107'],
        },
        {
          from: '2026-01-01',
          value: {
            coverYear: 2026,
            subsidyFen: null,
            ageCountsOn: null,
            tiers: [
              {
                group: 'student-child',
                assisted: 'none',
                ageFrom: null,
                ageTo: null,
                amountFen: 43500,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'working-age',
                assisted: 'none',
                ageFrom: null,
                ageTo: null,
                amountFen: 79500,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'elderly',
                assisted: 'none',
                ageFrom: null,
                ageTo: null,
                amountFen: 46000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
            ],
          },
          sourceIds: ['P106', 'P15'],
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
            opensOn: '2024-12-30',
            closesOn: '2025-03-31',
            extendedTo: null,
            arrivalFrom: null,
          },
          sourceIds: ['P107'],
        },
        {
          from: '2026-01-01',
          value: {
            coverYear: 2026,
            rolling: false,
            opensOn: '2025-11-30',
            closesOn: '2026-02-28',
            extendedTo: null,
            arrivalFrom: null,
          },
          sourceIds: ['P106'],
        },
      ],
    },
    waitingFixedMonths: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        { from: '2025-01-01', value: 3, sourceIds: ['P0A', 'P08'] },
        { from: '2026-01-01', value: 3, sourceIds: ['P106', 'P0A'] },
      ],
    },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
