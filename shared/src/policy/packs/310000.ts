import type { PolicyPack } from '../pack';

/** 上海: only money of past years is shared, inside a family network (家庭共济网). */
export const PACK_310000: PolicyPack = {
  areaCode: '310000',
  provinceDirect: false,
  name: '上海',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [
    { id: 'P111', title: '上海 2026 年度居民医保标准（转载）', publishedOn: null, address: null },
    {
      id: 'P112',
      title: '网易：上海 2026 年度居民医保缴费',
      publishedOn: null,
      address: 'https://www.163.com/dy/article/KE875PF90556DF0Q.html',
    },
    {
      id: 'P113',
      title: '上海家庭共济网说法（内容网站）',
      publishedOn: '2025-09-20',
      address: null,
    },
    {
      id: 'P114',
      title: '上海 2025 年度居民医保标准（内容网站）',
      publishedOn: null,
      address: null,
    },
  ],
  parameters: {
    sharingName: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2022-07-04', value: '家庭共济网', sourceIds: ['P110'] }],
    },
    relationsAllowed: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2021-04-22',
          value: { allowed: ['spouse', 'parent', 'child'], undecided: [] },
          sourceIds: ['P11', 'P12', 'P110'],
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
        { value: { allowed: ['spouse', 'parent', 'child'], undecided: [] }, sourceIds: ['P113'] },
      ],
    },
    parentInLawAllowed: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2021-04-22', value: false, sourceIds: ['P11', 'P12', 'P113'] }],
    },
    memberScope: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2022-07-04', value: 'province', sourceIds: ['P110'] }],
    },
    maxMembers: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxPayersPerMember: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindSteps: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2022-07-04',
          value: [
            { step: 'create-family', name: '组建家庭共济网' },
            { step: 'add-member', name: null },
          ],
          sourceIds: ['P110'],
        },
      ],
    },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2022-07-04',
          value: ['随申办市民云APP', '随申办 微信小程序', '随申办 支付宝小程序'],
          sourceIds: ['P110'],
        },
      ],
    },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    unbindRule: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    onPayerPaused: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    fundingModel: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2022-07-04', value: 'past-years', sourceIds: ['P110', 'P113'] }],
    },
    sharedBucket: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2022-07-04', value: 'past-years', sourceIds: ['P110', 'P113'] }],
    },
    reserveFen: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    // A share of the balance a year is only claimed (seed-000); no official text names a cap.
    capFenYear: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2022-07-04', value: null, sourceIds: ['P110'] }],
    },
    payersPerSettlement: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    drawOrder: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    // The network began in 2022-07; premiums were to follow from the fourth quarter.
    accountPaysPremium: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        { from: '2022-07-04', value: false, sourceIds: ['P110'] },
        { from: '2022-10-01', value: true, sourceIds: ['P110', 'P112'] },
      ],
    },
    premiumPayMode: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-11-07', value: ['家庭共济'], sourceIds: ['P112'] }],
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
            subsidyFen: null,
            ageCountsOn: null,
            tiers: [
              {
                group: 'student-child',
                assisted: 'none',
                ageFrom: null,
                ageTo: null,
                amountFen: 35500,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'general',
                assisted: 'none',
                ageFrom: 19,
                ageTo: 59,
                amountFen: 99500,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'general',
                assisted: 'none',
                ageFrom: 60,
                ageTo: 69,
                amountFen: 82500,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'general',
                assisted: 'none',
                ageFrom: 70,
                ageTo: null,
                amountFen: 65500,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
            ],
          },
          sourceIds: ['P111', 'P114'],
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
                amountFen: 40000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'general',
                assisted: 'none',
                ageFrom: 19,
                ageTo: 59,
                amountFen: 104000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'general',
                assisted: 'none',
                ageFrom: 60,
                ageTo: 69,
                amountFen: 87000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'general',
                assisted: 'none',
                ageFrom: 70,
                ageTo: null,
                amountFen: 70000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
            ],
          },
          sourceIds: ['P111'],
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
            opensOn: '2025-11-07',
            closesOn: '2025-12-25',
            extendedTo: null,
            arrivalFrom: null,
          },
          sourceIds: ['P111', 'P112'],
        },
      ],
      claims: [
        {
          value: {
            coverYear: 2026,
            rolling: false,
            opensOn: '2025-11-11',
            closesOn: '2025-12-25',
            extendedTo: null,
            arrivalFrom: null,
          },
          sourceIds: ['P112'],
        },
      ],
    },
    waitingFixedMonths: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        { from: '2025-01-01', value: 3, sourceIds: ['P0A', 'P08'] },
        { from: '2026-01-01', value: 3, sourceIds: ['P112', 'P0A'] },
      ],
    },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
