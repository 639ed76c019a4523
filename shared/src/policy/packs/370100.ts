import type { PolicyPack } from '../pack';

/** 济南: the parents of the spouse may be added. */
export const PACK_370100: PolicyPack = {
  areaCode: '370100',
  provinceDirect: false,
  name: '济南',
  parentCode: '370000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [
    {
      id: 'P83',
      title: '济南市医保局：2026 年度居民医保缴费（论坛转载）',
      publishedOn: null,
      address: null,
    },
    { id: 'P84', title: '济南 2025 年度标准说法（内容网站）', publishedOn: null, address: null },
    {
      id: 'P87',
      title: '济南子女共济与解绑说法（内容网站）',
      publishedOn: '2025-04-18',
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
          sourceIds: ['P11', 'P12', 'P80'],
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
          sourceIds: ['P06', 'P80'],
        },
      ],
    },
    parentInLawAllowed: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-05-28', value: true, sourceIds: ['P80'] }],
    },
    maxMembers: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-05-28', value: 7, sourceIds: ['P80', 'P81'] }],
    },
    countsPayer: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-05-28', value: false, sourceIds: ['P80'] }],
    },
    memberScope: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxPayersPerMember: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindSteps: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2024-05-28',
          value: [
            { step: 'open-sharing', name: '个账共济' },
            { step: 'face-of-payer', name: null },
            { step: 'add-member', name: '添加家庭成员' },
            { step: 'bind', name: '提交' },
          ],
          sourceIds: ['P80', 'seed-001'],
        },
      ],
    },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2024-05-28',
          value: [
            '济南医保 微信小程序-个账共济',
            '济南医保 支付宝小程序-个账共济',
            '济南医保 公众号',
          ],
          sourceIds: ['P80', 'seed-001'],
        },
      ],
    },
    unbindRule: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        { from: '2024-05-28', value: ['在办理绑定的同一平台解绑'], sourceIds: ['P80', 'P87'] },
      ],
    },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    onPayerPaused: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    fundingModel: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-05-28', value: 'in-place', sourceIds: ['P80', 'P83'] }],
    },
    reserveFen: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    capFenYear: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    payersPerSettlement: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    drawOrder: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    ownFirst: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        { from: '2021-04-22', value: true, sourceIds: ['seed-000', 'P10A'], confidence: 'high' },
        { from: '2024-05-28', value: true, sourceIds: ['P80'] },
      ],
    },
    premiumPayMode: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-10-01', value: 'direct', sourceIds: ['P83'] }],
    },
    premiumChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2025-10-01',
          value: ['山东税务社保费缴纳 小程序-城乡居民-居民医疗-家庭共济缴费'],
          sourceIds: ['P83'],
        },
      ],
    },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    // Named are adults and children; of students of age only a weak source of 2025 speaks. The same
    // source has second and third children born after 2023 pay nothing in their first year.
    residentPremium: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2025-01-01',
          value: {
            coverYear: 2025,
            subsidyFen: null,
            ageCountsOn: null,
            tiers: [
              {
                group: 'general',
                assisted: 'none',
                ageFrom: null,
                ageTo: null,
                amountFen: 44000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'student-child',
                assisted: 'none',
                ageFrom: null,
                ageTo: 17,
                amountFen: 39000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'student-child',
                assisted: 'none',
                ageFrom: 18,
                ageTo: null,
                amountFen: 24000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
            ],
          },
          sourceIds: ['P84'],
          confidence: 'low',
        },
        {
          from: '2026-01-01',
          value: {
            coverYear: 2026,
            subsidyFen: 76000,
            ageCountsOn: null,
            tiers: [
              {
                group: 'general',
                assisted: 'none',
                ageFrom: null,
                ageTo: null,
                amountFen: 44000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'student-child',
                assisted: 'none',
                ageFrom: null,
                ageTo: 17,
                amountFen: 39000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'student-child',
                assisted: 'none',
                ageFrom: 18,
                ageTo: null,
                amountFen: null,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
            ],
          },
          sourceIds: ['P83'],
        },
      ],
    },
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
            closesOn: '2025-12-31',
            extendedTo: null,
            arrivalFrom: null,
          },
          sourceIds: ['P83'],
        },
      ],
    },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
