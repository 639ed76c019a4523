import type { PolicyPack } from '../pack';

/** 泰州: its premiums of 2026, long-term care included; all else is 江苏. */
export const PACK_321200: PolicyPack = {
  areaCode: '321200',
  provinceDirect: false,
  name: '泰州',
  parentCode: '320000',
  version: '2026-02-01.1',
  hotlines: [],
  sources: [],
  parameters: {
    // The sum for disabled people is said of adults only.
    residentPremium: {
      verifiedOn: '2026-02-01',
      confidence: 'medium',
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
                amountFen: 52000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'student-child',
                assisted: 'none',
                ageFrom: null,
                ageTo: null,
                amountFen: 25000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'general',
                assisted: 'reduced',
                ageFrom: null,
                ageTo: null,
                amountFen: 10000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'student-child',
                assisted: 'reduced',
                ageFrom: null,
                ageTo: null,
                amountFen: 5000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'general',
                assisted: 'disabled',
                ageFrom: null,
                ageTo: null,
                amountFen: 19000,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
              {
                group: 'student-child',
                assisted: 'disabled',
                ageFrom: null,
                ageTo: null,
                amountFen: null,
                otherChoicesFen: [],
                billedBy: 'year',
                schemeYear: 'calendar',
              },
            ],
          },
          sourceIds: ['P124'],
        },
      ],
    },
  },
};
