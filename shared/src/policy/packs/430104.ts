import type { PolicyPack } from '../pack';

/** 长沙市岳麓区: a sum and a window that one collection names. */
export const PACK_430104: PolicyPack = {
  areaCode: '430104',
  provinceDirect: false,
  name: '岳麓',
  parentCode: '430100',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
  parameters: {
    residentPremium: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
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
                amountFen: 40000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
            ],
          },
          sourceIds: ['seed-000'],
        },
      ],
    },
    premiumWindow: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [
        {
          from: '2025-01-01',
          value: {
            coverYear: 2025,
            rolling: false,
            opensOn: '2024-09-01',
            closesOn: '2024-12-31',
            extendedTo: null,
            arrivalFrom: null,
          },
          sourceIds: ['seed-000'],
        },
      ],
    },
  },
};
