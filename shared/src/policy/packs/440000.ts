import type { PolicyPack } from '../pack';

/** 广东: its old code link (亲情账号) was sharing itself; the feature was renamed in 2024. */
export const PACK_440000: PolicyPack = {
  areaCode: '440000',
  provinceDirect: false,
  name: '广东',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [
    {
      id: 'P77',
      title: '粤税通步骤与深圳、汕尾、渭南说法（内容网站）',
      publishedOn: null,
      address: null,
    },
    { id: 'P98', title: '粤医保绑定步骤（内容网站）', publishedOn: null, address: null },
    { id: 'P99', title: '广东亲情账号与解绑（门户）', publishedOn: '2023-02-23', address: null },
    { id: 'P9A', title: '东莞、深圳共济说法（内容网站）', publishedOn: null, address: null },
  ],
  parameters: {
    sharingName: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        { from: '2023-02-23', value: '亲情账号', sourceIds: ['P99', 'P95'] },
        { from: '2024-11-01', value: '个人账户家庭共济关系绑定', sourceIds: ['P95'] },
      ],
    },
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
          sourceIds: ['P06', 'P95'],
        },
      ],
    },
    memberScope: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxMembers: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      claims: [
        { value: 10, sourceIds: ['P9A'] },
        { value: 'unlimited', sourceIds: ['P9A'] },
      ],
    },
    maxPayersPerMember: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      claims: [{ value: 'unlimited', sourceIds: ['P9A'] }],
    },
    legacyLinkShares: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-02-23', value: true, sourceIds: ['P99', 'P95'] }],
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
          ],
          sourceIds: ['P95', 'P98'],
        },
      ],
    },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2024-11-01',
          value: [
            '粤医保 微信小程序-业务办理-个人账户家庭共济关系绑定/解绑',
            '粤医保 支付宝小程序',
            'counter',
          ],
          sourceIds: ['P95', 'P98'],
        },
      ],
    },
    unbindRule: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        { from: '2023-02-23', value: ['由付钱的人在粤医保解绑并确认'], sourceIds: ['P99', 'P98'] },
      ],
    },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    onPayerPaused: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    fundingModel: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-02-23', value: 'in-place', sourceIds: ['P99', 'seed-004', 'P77'] }],
    },
    reserveFen: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    capFenYear: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    payersPerSettlement: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    drawOrder: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumPayMode: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-03-29', value: 'direct', sourceIds: ['seed-004', 'P77'] }],
    },
    premiumChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2025-03-29',
          value: ['粤税通-城乡居民社保费清缴-医保个账支付'],
          sourceIds: ['seed-004', 'P77'],
        },
      ],
    },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    residentPremium: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumWindow: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
