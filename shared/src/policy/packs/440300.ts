import type { PolicyPack } from '../pack';

/**
 * 深圳: binds are reviewed; premiums go by the month, and whether the account may pay them is disputed.
 */
export const PACK_440300: PolicyPack = {
  areaCode: '440300',
  provinceDirect: false,
  name: '深圳',
  parentCode: '440000',
  version: '2026-02-01.1',
  hotlines: ['12366'],
  sources: [
    {
      id: 'P96',
      title: '网易：深圳居民医保 2026 年月缴金额',
      publishedOn: null,
      address: 'https://c.m.163.com/news/a/KJLIO3LS0525CKB5.html',
    },
    {
      id: 'P9B',
      title: '深圳本地宝：成年居民按月缴费',
      publishedOn: null,
      address: 'http://bsy.sz.bendibao.com/bsyDetail/642352.html',
    },
    {
      id: 'P9C',
      title: '深圳少儿年缴 436.32 元说法（内容网站）',
      publishedOn: null,
      address: null,
    },
    { id: 'P9D', title: '深圳 2024 年缴费基数说法（内容网站）', publishedOn: null, address: null },
  ],
  parameters: {
    relationsAllowed: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2021-04-22',
          value: { allowed: ['spouse', 'parent', 'child'], undecided: [] },
          sourceIds: ['P11', 'P12', 'P95'],
        },
        {
          from: '2024-11-01',
          value: {
            allowed: ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'],
            undecided: [],
          },
          sourceIds: ['P95', 'P06'],
        },
      ],
    },
    memberScope: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxMembers: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxPayersPerMember: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    employeesWithoutAccount: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2021-04-22',
          value: ['shenzhen-second-tier', 'flexible-worker-lowest-base'],
          sourceIds: ['P97', 'seed-002'],
          confidence: 'medium',
        },
        { from: '2025-01-01', value: ['shenzhen-second-tier'], sourceIds: ['P97'] },
      ],
    },
    bindReview: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-11-01', value: 'agency', sourceIds: ['P95'] }],
    },
    bindProof: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-11-01', value: ['上传关系证明材料'], sourceIds: ['P95'] }],
    },
    bindSteps: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2024-11-01',
          value: [
            { step: 'open-sharing', name: '个人账户家庭共济关系绑定/解绑' },
            { step: 'read-notice', name: null },
            { step: 'member-details', name: null },
            { step: 'upload-papers', name: null },
            { step: 'bind', name: '提交' },
            { step: 'wait-for-review', name: null },
          ],
          sourceIds: ['P95'],
        },
      ],
    },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2024-11-01',
          value: ['粤医保 小程序', '深圳医保 公众号'],
          sourceIds: ['P95', 'seed-004'],
        },
      ],
    },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    unbindRule: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    onPayerPaused: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    reserveFen: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    capFenYear: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    memberCapFenYear: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      claims: [{ value: 800000, sourceIds: ['P9A'] }],
    },
    payersPerSettlement: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    drawOrder: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    accountPaysPremium: {
      verifiedOn: '2026-02-01',
      confidence: 'conflict',
      series: [],
      claims: [
        { value: true, sourceIds: ['seed-004'] },
        { value: false, sourceIds: ['P77'] },
      ],
    },
    premiumPayMode: {
      verifiedOn: '2026-02-01',
      confidence: 'conflict',
      series: [],
      claims: [{ value: 'direct', sourceIds: ['seed-004'] }],
    },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    // A base of 6,409 yuan is known for 2025, but not how a month of it is rounded.
    residentPremium: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2024-01-01',
          value: {
            coverYear: 2024,
            subsidyFen: null,
            ageCountsOn: null,
            tiers: [
              {
                group: 'student-child',
                assisted: 'none',
                ageFrom: null,
                ageTo: null,
                amountFen: 3636,
                otherChoicesFen: [],
                billedBy: 'month',
                schemeYear: 'september',
              },
            ],
          },
          sourceIds: ['P9C', 'P9D'],
          confidence: 'low',
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
                amountFen: 4732,
                otherChoicesFen: [],
                billedBy: 'month',
                schemeYear: 'calendar',
              },
              {
                group: 'student-child',
                assisted: 'none',
                ageFrom: null,
                ageTo: null,
                amountFen: 4056,
                otherChoicesFen: [],
                billedBy: 'month',
                schemeYear: 'september',
              },
            ],
          },
          sourceIds: ['P96', 'P97'],
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
            rolling: true,
            opensOn: null,
            closesOn: null,
            extendedTo: null,
            arrivalFrom: null,
          },
          sourceIds: ['P96', 'P9B'],
        },
      ],
    },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
