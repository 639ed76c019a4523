import { type Shapes, set } from './made-up-pack.fixture';

/** The areas that every test of binding knows. */
export const BIND_SHAPES: Shapes = {
  '000000': {
    payerType: set('employee-with-account' as const),
    relationsAllowed: set({ allowed: ['parent', 'child', 'spouse'], undecided: [] }),
    parentInLawAllowed: set(false),
    bothStatusNormal: set(true),
    temporaryMember: set(false),
    waitingFixedMonths: set(3),
    waitingMonthsGapYear: set(1),
    repairMonthsYear: set(1),
  },
  // A number that counts the payer; one cross-area payer a member.
  '340000': {
    maxMembers: set(7),
    countsPayer: set(true),
    memberScope: set('province' as const),
    maxPayersPerMember: set({ local: 'unlimited' as const, crossArea: 1 }),
  },
  // Roles, public-expense care, no mutual sharing.
  '140000': {
    maxByRole: set({ father: 1, mother: 1, spouse: 1, child: 'unlimited' as const }),
    publicExpenseExcluded: set({ payer: true, member: true }),
    chronicRegistrationExcluded: set(true),
    mutualAllowed: set(false),
    maxPayersPerMember: set('unlimited' as const),
  },
  // Dates are asked for, only a spouse must agree, sharing stays in the pooling area.
  '320000': {
    maxMembers: set('unlimited' as const),
    mutualAllowed: set(true),
    periodRequired: set({ startNotBeforeToday: true }),
    memberConsent: set('spouse-only' as const),
    memberScope: set('pooling-area' as const),
    temporaryMember: { verifiedOn: '2026-02-01', confidence: 'conflict', series: [] },
    newbornCover: set({ days: 90, inside: 'birth' as const, after: 'payment-day' as const }),
  },
};
