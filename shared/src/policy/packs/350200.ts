import type { PolicyPack } from '../pack';

/** 厦门: what differs from 福建. Payers pay in the rank set at binding, one after the other. */
export const PACK_350200: PolicyPack = {
  areaCode: '350200',
  provinceDirect: false,
  name: '厦门',
  parentCode: '350000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [
    {
      id: 'P27',
      title: '台海网：厦门 2026 年度居民医保（转载）',
      publishedOn: '2025-11-08',
      address: null,
    },
    {
      id: 'P28',
      title: '厦门健康账户与共济账户说明（转载）',
      publishedOn: '2022-06-10',
      address: null,
    },
    { id: 'P2A', title: '厦门共济与亲情账户说法（内容网站）', publishedOn: null, address: null },
    { id: 'P2C', title: '厦门共济关系指南（门户）', publishedOn: null, address: null },
  ],
  parameters: {
    relationsAllowed: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    memberScope: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    memberInsuredRequired: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2021-04-22', value: true, sourceIds: ['seed-003', 'P12'] }],
    },
    residencePermitJoiners: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-09-01', value: ['parent', 'spouse'], sourceIds: ['P27'] }],
    },
    maxMembers: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      // Five is also the number of the code link, so it was probably mixed up.
      claims: [{ value: 5, sourceIds: ['P29'] }],
    },
    maxPayersPerMember: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    // Payers and their order are set where the bind is made; the steps before it have no own names.
    bindSteps: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2025-04-11',
          value: [
            { step: 'member-details', name: null },
            { step: 'rank', name: null },
            { step: 'bind', name: null },
          ],
          sourceIds: ['seed-003'],
        },
      ],
    },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-04-11',
          value: [
            '福建医疗保障 公众号',
            '厦门医疗保障 公众号',
            '国家医保服务平台APP-地方专区',
            'counter',
          ],
          sourceIds: ['seed-003', 'P2C'],
        },
      ],
    },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    unbindRule: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    onPayerPaused: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2022-06-10', value: 'blocks', sourceIds: ['P2C'] }],
    },
    onPayerInArrears: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2022-06-10', value: 'blocks', sourceIds: ['P2C'] }],
    },
    reserveFen: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    healthAccountModel: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2022-06-10',
          value: { thisYearCreditShared: false, pharmacyFenYear: 500000 },
          sourceIds: ['P28'],
        },
      ],
    },
    capFenYear: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    payersPerSettlement: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-04-11', value: 'cascade', sourceIds: ['seed-003'] }],
    },
    drawOrder: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-04-11', value: ['own', 'by-rank'], sourceIds: ['seed-003'] }],
    },
    drawOrderEditable: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-04-11', value: true, sourceIds: ['seed-003'] }],
    },
    medicalUses: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2025-04-11',
          value: ['designated-institution', 'designated-pharmacy', 'resident-premium'],
          sourceIds: ['seed-003'],
        },
      ],
    },
    itemsForHolderOnly: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2022-06-10', value: ['checkup', 'vaccine'], sourceIds: ['P28'] }],
    },
    ownCardNeeded: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2021-04-22', value: true, sourceIds: ['seed-003', 'P05'] }],
    },
    proxyPurchase: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2025-04-11',
          value: { patientCard: true, bothIds: true },
          sourceIds: ['seed-003'],
        },
      ],
    },
    premiumPayMode: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2025-10-23',
          value: ['医保家庭共济账户代缴', 'i厦门-代缴', '银行一卡通代扣', '厦门i教育'],
          sourceIds: ['P25'],
        },
      ],
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
                group: 'general',
                assisted: 'none',
                ageFrom: null,
                ageTo: null,
                amountFen: 45000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
            ],
          },
          sourceIds: ['P26', 'P25'],
        },
        {
          from: '2026-01-01',
          value: {
            coverYear: 2026,
            subsidyFen: 83000,
            ageCountsOn: null,
            tiers: [
              {
                group: 'general',
                assisted: 'none',
                ageFrom: null,
                ageTo: null,
                amountFen: 45000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
            ],
          },
          sourceIds: ['P25', 'P27'],
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
            opensOn: null,
            closesOn: '2024-12-31',
            extendedTo: '2025-02-28',
            arrivalFrom: '2025-01-01',
          },
          sourceIds: ['P26'],
        },
        {
          from: '2026-01-01',
          value: {
            coverYear: 2026,
            rolling: false,
            opensOn: '2025-10-22',
            closesOn: '2025-12-26',
            extendedTo: null,
            arrivalFrom: null,
          },
          sourceIds: ['P27'],
        },
      ],
    },
    freshmanCover: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2026-01-01',
          value: { coverYear: 2026, coverFrom: '2025-09-01' },
          sourceIds: ['P27'],
        },
      ],
    },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
