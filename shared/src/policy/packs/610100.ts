import type { PolicyPack } from '../pack';

/** 西安: what pages about the city say. */
export const PACK_610100: PolicyPack = {
  areaCode: '610100',
  provinceDirect: false,
  name: '西安',
  parentCode: '610000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
  parameters: {
    onPayerPaused: {
      verifiedOn: '2026-02-01',
      confidence: 'low',
      series: [{ from: '2025-01-01', value: 'harmless', sourceIds: ['P74'] }],
    },
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
              {
                group: 'general',
                assisted: 'reduced',
                ageFrom: null,
                ageTo: null,
                amountFen: 11000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
            ],
          },
          sourceIds: ['P7B', 'P14'],
        },
      ],
    },
    // The page also lets people make up for it from 2025-01-01 to 03-31, and does not say whether
    // they wait then.
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
            closesOn: '2024-12-20',
            extendedTo: null,
            arrivalFrom: null,
          },
          sourceIds: ['P7B'],
        },
      ],
    },
  },
};
