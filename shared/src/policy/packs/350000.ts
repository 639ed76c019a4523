import type { PolicyPack } from '../pack';
import { FUJIAN_SOURCES } from './350000-sources';

/** 福建: money is first moved (划拨) into a family pot, keeping a reserve in the account. */
export const PACK_350000: PolicyPack = {
  areaCode: '350000',
  provinceDirect: false,
  name: '福建',
  parentCode: '000000',
  version: '2026-02-01.1',
  hotlines: ['0591-12345'],
  sources: FUJIAN_SOURCES,
  parameters: {
    relationsAllowed: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2021-04-22',
          value: { allowed: ['spouse', 'parent', 'child'], undecided: [] },
          sourceIds: ['P11', 'P12', 'P20'],
        },
        {
          from: '2024-12-05',
          value: {
            allowed: ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'],
            undecided: [],
          },
          sourceIds: ['P20'],
        },
      ],
      // A content page about 福州 names the spouse alone; the official text stands.
      claims: [{ value: { allowed: ['spouse'], undecided: [] }, sourceIds: ['P23'] }],
    },
    memberScope: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2024-12-05', value: 'province', sourceIds: ['P20'] }],
    },
    memberPausedCannotJoin: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2024-12-05', value: true, sourceIds: ['P22'] }],
    },
    familiesOpened: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2024-12-03', value: 1761800, sourceIds: ['P20'] }],
    },
    maxMembers: {
      verifiedOn: '2026-02-01',
      confidence: null,
      series: [],
      claims: [
        { value: 8, sourceIds: ['P29'] },
        { value: 5, sourceIds: ['P29'] },
      ],
    },
    maxPayersPerMember: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindReview: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2024-12-05', value: 'none', sourceIds: ['P20'] }],
    },
    bindSteps: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2025-03-29',
          value: [
            { step: 'open-sharing', name: '家庭共济' },
            { step: 'create-family', name: '创建家庭共济' },
            { step: 'invite', name: '邀请成员加入' },
            { step: 'face-of-member', name: '人脸核验' },
          ],
          sourceIds: ['seed-004', 'P22'],
        },
      ],
    },
    bindChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2024-12-06',
          value: [
            '闽政通APP-医保服务-家庭共济',
            '福建医疗保障 微信小程序',
            '福建医疗保障 支付宝小程序',
            'counter',
          ],
          sourceIds: ['P20', 'seed-004'],
        },
      ],
    },
    memberConsent: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-03-29', value: 'needed', sourceIds: ['seed-004'] }],
    },
    memberJoin: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2025-03-29',
          value: ['invitation', 'face-check', 'or-temporary-member'],
          sourceIds: ['seed-004'],
        },
      ],
    },
    temporaryMember: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-03-29', value: true, sourceIds: ['seed-004', 'P22', 'P191'] }],
    },
    temporaryMemberCan: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2025-03-29',
          value: ['resident-premium'],
          sourceIds: ['seed-004', 'P22', 'P191'],
        },
      ],
    },
    temporaryMemberMust: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-03-29', value: ['pass-face-check-soon'], sourceIds: ['seed-004'] }],
    },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    unbindRule: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    onPayerPaused: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    fundingModel: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [{ from: '2023-03-24', value: 'pot', sourceIds: ['P21', 'P20', 'P22'] }],
    },
    reserveFen: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-03-24', value: 200000, sourceIds: ['P21', 'P22'] }],
    },
    potTransfers: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2024-12-05',
          value: { timesMonth: 1, unusedCarriesOver: true },
          sourceIds: ['P22'],
        },
      ],
    },
    capFenYear: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    payersPerSettlement: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    drawOrder: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2024-12-06', value: ['own', 'pot'], sourceIds: ['P2B', 'P20'] }],
    },
    premiumPayMode: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-03-29', value: 'direct', sourceIds: ['seed-004', 'P22', 'P191'] }],
    },
    premiumChannels: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2025-03-29',
          value: ['福建医疗保障 微信小程序-代缴城乡居民保费'],
          sourceIds: ['seed-004', 'P22', 'P191'],
        },
      ],
    },
    premiumStatusQuery: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        {
          from: '2025-03-29',
          value: ['福建医疗保障 微信小程序-查看代缴记录'],
          sourceIds: ['seed-004'],
        },
      ],
    },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    residentPremium: {
      verifiedOn: '2026-02-01',
      confidence: 'conflict',
      series: [
        { from: '2025-01-01', value: null, sourceIds: ['P24', 'P26'], confidence: 'conflict' },
      ],
      claims: [
        {
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
          sourceIds: ['P24'],
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
      ],
      claims: [
        {
          value: {
            coverYear: 2025,
            rolling: false,
            opensOn: '2024-09-01',
            closesOn: '2025-02-28',
            extendedTo: '2025-03-31',
            arrivalFrom: null,
          },
          sourceIds: ['P23'],
        },
      ],
    },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    hotline: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2025-03-29', value: '0591-12345', sourceIds: ['seed-004'] }],
    },
  },
};
