import type { PolicyPack } from '../pack';

/** 浙江: only money of past years is shared, by content sites alone; the rest is disputed. */
export const PACK_330000: PolicyPack = {
  areaCode: '330000',
  provinceDirect: false,
  name: '浙江',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [
    {
      id: 'P130',
      title: '衢州流程、留存与一位共济人说法（内容网站）',
      publishedOn: null,
      address: null,
    },
    { id: 'P132', title: '浙江七位成员说法（内容网站）', publishedOn: null, address: null },
    { id: 'P135', title: '浙江税务代缴菜单说法（内容网站）', publishedOn: null, address: null },
    { id: 'P136', title: '金华一年变更一次说法（内容网站）', publishedOn: null, address: null },
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
          sourceIds: ['P06', 'P131'],
        },
      ],
    },
    memberScope: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxMembers: {
      verifiedOn: '2026-02-01',
      confidence: 'conflict',
      series: [],
      claims: [{ value: 7, sourceIds: ['P132'] }],
    },
    maxPayersPerMember: {
      verifiedOn: '2026-02-01',
      confidence: 'conflict',
      series: [],
      claims: [
        { value: 1, sourceIds: ['P130', 'P132'] },
        { value: 2, sourceIds: ['P133'] },
      ],
    },
    bindSteps: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2025-03-29',
          value: [
            { step: 'file', name: '备案' },
            { step: 'bind', name: '绑定' },
          ],
          sourceIds: ['seed-004', 'P130'],
        },
      ],
    },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2025-03-29',
          value: ['浙里办APP-备案和绑定', '支付宝-浙江税务社保缴费'],
          sourceIds: ['seed-004', 'P130'],
        },
      ],
    },
    // Said of 衢州.
    bindEffective: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 'at-once', sourceIds: ['P130'] }],
    },
    // 金华 once a year; 衢州 at any time (P130).
    changesYearMax: {
      verifiedOn: '2026-02-01',
      confidence: 'conflict',
      series: [],
      claims: [{ value: 1, sourceIds: ['P136'] }],
    },
    unbindRule: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    onPayerPaused: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    fundingModel: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 'past-years', sourceIds: ['P131', 'P132'] }],
    },
    sharedBucket: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 'past-years', sourceIds: ['P131', 'P132'] }],
    },
    // 4,000 yuan is said of buying commercial insurance only.
    reserveFen: {
      verifiedOn: '2026-02-01',
      confidence: 'conflict',
      series: [],
      claims: [
        { value: 100000, sourceIds: ['P130'] },
        { value: 400000, sourceIds: ['P131'] },
      ],
    },
    capFenYear: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    payersPerSettlement: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    drawOrder: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumPayMode: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 'direct', sourceIds: ['P135'] }],
    },
    premiumChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        { from: '2025-01-01', value: ['浙江税务-社保费缴纳-我帮他人缴'], sourceIds: ['P135'] },
      ],
    },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    residentPremium: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumWindow: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
