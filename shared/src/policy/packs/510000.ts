import type { PolicyPack } from '../pack';

/** 四川: no limit on relatives or payers; who pays is chosen by a second scan. */
export const PACK_510000: PolicyPack = {
  areaCode: '510000',
  provinceDirect: false,
  name: '四川',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
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
          sourceIds: ['P41', 'P06'],
        },
      ],
    },
    memberScope: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-05-22', value: 'province', sourceIds: ['P40'] }],
    },
    maxMembers: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-05-22', value: 'unlimited', sourceIds: ['P40'] }],
    },
    maxPayersPerMember: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-05-22', value: 'unlimited', sourceIds: ['P40'] }],
    },
    bindProof: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2024-05-22',
          value: [
            '国家医保APP、四川医保APP：个人承诺',
            '微信、支付宝：承诺并交材料，未满 16 岁看户口簿，满 16 岁核对数据',
          ],
          sourceIds: ['P40'],
        },
      ],
    },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2024-05-22',
          value: ['国家医保服务平台APP', '四川医保APP', '微信', '支付宝', 'counter'],
          sourceIds: ['P40', 'P41'],
        },
      ],
    },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    unbindRule: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    onPayerPaused: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    fundingModel: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-05-22', value: 'in-place', sourceIds: ['P40', 'P41'] }],
    },
    reserveFen: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    capFenYear: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    payersPerSettlement: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-05-22', value: 'chosen', sourceIds: ['P40'] }],
    },
    drawOrder: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2024-05-22', value: ['own', 'chosen'], sourceIds: ['P40'] }],
    },
    medicalUses: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2025-07-04',
          value: [
            'outpatient-personal-share',
            'inpatient-personal-share',
            'designated-pharmacy-drug-device-consumable',
            'resident-premium',
          ],
          sourceIds: ['P41'],
        },
      ],
    },
    premiumChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2024-05-22', value: ['四川医保APP'], sourceIds: ['P40', 'P41'] }],
    },
    premiumPayMode: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    residentPremium: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumWindow: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
