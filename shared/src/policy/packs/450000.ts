import type { PolicyPack } from '../pack';

/** 广西: most of what is known comes from content sites. */
export const PACK_450000: PolicyPack = {
  areaCode: '450000',
  provinceDirect: false,
  name: '广西',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [
    { id: 'P66', title: '各地解绑途径说法（内容网站）', publishedOn: null, address: null },
    {
      id: 'P150',
      title: '柳南区政府：个人账户共济问答',
      publishedOn: '2022-08-03',
      address: 'http://liunan.gov.cn/wsbs/ggfw/ggfwylly/yllycjwt/202208/t20220803_3109750.shtml',
    },
    { id: 'P151', title: '广西代缴两种途径（内容网站）', publishedOn: null, address: null },
    { id: 'P152', title: '北海近亲属共济说法（内容网站）', publishedOn: null, address: null },
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
          sourceIds: ['P06', 'P152'],
        },
      ],
    },
    memberScope: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        { from: '2025-01-01', value: 'province', sourceIds: ['P152'], confidence: 'low' },
        { from: '2025-03-29', value: 'province', sourceIds: ['seed-004', 'seed-001', 'P17'] },
      ],
    },
    maxMembers: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxPayersPerMember: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindSteps: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-01-01',
          value: [
            { step: 'open-sharing', name: '个人账户共济授权' },
            { step: 'add-member', name: '增加授权' },
          ],
          sourceIds: ['P151'],
        },
      ],
    },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-01-01',
          value: [
            '广西医保 公众号/APP-医保大厅-个人账户共济授权',
            '广西医疗保障网上服务大厅',
            '爱南宁、南宁医保',
            'counter',
          ],
          sourceIds: ['P151', 'P66'],
        },
      ],
    },
    unbindRule: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: ['个人账户共济申请-解除权限'], sourceIds: ['P66'] }],
    },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    onPayerPaused: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    fundingModel: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 'in-place', sourceIds: ['P151'] }],
    },
    reserveFen: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    capFenYear: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    payersPerSettlement: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    drawOrder: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumPayMode: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 'direct', sourceIds: ['P151'] }],
    },
    premiumChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-01-01',
          value: [
            '广西医保-个人账户共济授权-代他人缴费',
            '广西税务12366-个人缴社保费-个账代缴城乡医保',
          ],
          sourceIds: ['P151'],
        },
      ],
    },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    residentPremium: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumWindow: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
