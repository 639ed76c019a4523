import type { PolicyPack } from '../pack';

/** 泰安: eight relatives, one role a person, and a choice of two sums. */
export const PACK_370900: PolicyPack = {
  areaCode: '370900',
  provinceDirect: false,
  name: '泰安',
  parentCode: '370000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
  parameters: {
    relationsAllowed: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    memberScope: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    maxMembers: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-10-01', value: 8, sourceIds: ['P82'] }],
    },
    countsPayer: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-10-01', value: false, sourceIds: ['P82'] }],
    },
    maxByRole: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [
        { from: '2023-10-01', value: { father: 1, mother: 1, spouse: 1 }, sourceIds: ['P82'] },
      ],
    },
    maxPayersPerMember: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    oneRoleAPerson: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-10-01', value: true, sourceIds: ['P82'] }],
    },
    mutualAllowed: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-10-01', value: false, sourceIds: ['P82'] }],
    },
    bindCheckedBy: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-10-01', value: 'face-of-payer', sourceIds: ['P82'] }],
    },
    memberSees: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-10-01', value: ['付钱的人', '其他家人'], sourceIds: ['P82'] }],
    },
    bindEffective: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    unbindRule: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    bindMonthsMin: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    onPayerPaused: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    reserveFen: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    capFenYear: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    useCapSetBy: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
      series: [{ from: '2023-10-01', value: 'payer', sourceIds: ['P82'] }],
    },
    payersPerSettlement: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    drawOrder: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    premiumPayMode: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    splitPayment: { verifiedOn: '2026-02-01', confidence: null, series: [] },
    // 低保 pays nothing, others of that group 240 yuan less: which of the two, the group does not tell.
    residentPremium: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
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
                amountFen: 39000,
                otherChoicesFen: [53000],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'student-child',
                assisted: 'none',
                ageFrom: null,
                ageTo: null,
                amountFen: 39000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'general',
                assisted: 'full',
                ageFrom: null,
                ageTo: null,
                amountFen: 0,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'general',
                assisted: 'disabled',
                ageFrom: null,
                ageTo: null,
                amountFen: 0,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'general',
                assisted: 'reduced',
                ageFrom: null,
                ageTo: null,
                amountFen: null,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
            ],
          },
          sourceIds: ['P85'],
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
            opensOn: '2025-10-13',
            closesOn: '2025-12-31',
            extendedTo: null,
            arrivalFrom: null,
          },
          sourceIds: ['P85'],
        },
      ],
    },
    assistedGroups: {
      verifiedOn: '2026-02-01',
      confidence: 'high',
      series: [
        {
          from: '2025-10-17',
          value: ['特困', '事实无人抚养儿童', '孤儿', '低保', '重度残疾'],
          sourceIds: ['P85'],
        },
      ],
    },
    newbornCover: { verifiedOn: '2026-02-01', confidence: null, series: [] },
  },
};
