import { z } from 'zod';
import { AreaCode, BindStep, Relation } from '../vocabulary';

const Codes = z.array(z.string().min(1)).min(1);

/** A number of people, or no limit at all. */
export const PeopleLimit = z.union([z.number().int().min(1), z.literal('unlimited')]);
export type PeopleLimit = z.infer<typeof PeopleLimit>;

/** What a change of insurance standing does to a binding that exists. */
export const StatusEffect = z.enum(['harmless', 'blocks', 'ends']);
export type StatusEffect = z.infer<typeof StatusEffect>;

const Role = z.enum(['father', 'mother', ...Relation.options]);

/** Who may share with whom, how many, and how a bind is made. */
export const BINDING_PARAMETERS = {
  legalBasis: Codes,
  sharingName: z.string(),
  earlyAdopters: z.array(AreaCode),
  familiesOpened: z.number().int(),
  payerType: z.literal('employee-with-account'),
  employeesWithoutAccount: Codes,
  /** `undecided`: the nation has widened to them, but not on a day known for every province. */
  relationsAllowed: z.strictObject({
    allowed: z.array(Relation),
    undecided: z.array(Relation),
  }),
  parentInLawAllowed: z.boolean(),
  memberInsuredRequired: z.boolean(),
  bothStatusNormal: z.boolean(),
  memberPausedCannotJoin: z.boolean(),
  /** How far a relative may be insured from the payer: the same pooling area, or the province. */
  memberScope: z.enum(['pooling-area', 'province']),
  crossProvinceRoute: z.literal('wallet'),
  publicExpenseExcluded: z.strictObject({ payer: z.boolean(), member: z.boolean() }),
  chronicRegistrationExcluded: z.boolean(),
  residencePermitJoiners: z.array(Relation),
  // counts
  maxMembers: PeopleLimit,
  countsPayer: z.boolean(),
  maxMembersLifetime: z.number().int(),
  maxByRole: z.partialRecord(Role, PeopleLimit),
  maxPayersPerMember: z.union([
    PeopleLimit,
    /** Payers of the member's own area and payers of other areas are counted apart. */
    z.strictObject({ local: PeopleLimit, crossArea: PeopleLimit }),
  ]),
  oneRoleAPerson: z.boolean(),
  mutualAllowed: z.boolean(),
  // how a bind is made and ends
  memberConsent: z.enum(['needed', 'spouse-only', 'not-needed']),
  memberJoin: Codes,
  temporaryMember: z.boolean(),
  temporaryMemberCan: Codes,
  temporaryMemberMust: Codes,
  periodRequired: z.strictObject({ startNotBeforeToday: z.boolean() }),
  /** The area's own flow, in its order; `name` is its word for a step, null where it has none. */
  bindSteps: z.array(z.strictObject({ step: BindStep, name: z.string().min(2).nullable() })).min(1),
  bindReview: z.enum(['none', 'agency']),
  bindChannels: Codes,
  bindProof: Codes,
  bindDocuments: Codes,
  bindCheckedBy: z.enum(['face-of-payer', 'face-of-member', 'none']),
  bindEffective: z.enum(['at-once', 'next-day', 'next-month']),
  bindUpkeepDays: z.strictObject({ fromDay: z.number().int(), toDay: z.number().int() }),
  openingNeedsBalance: z.boolean(),
  bindMonthsMin: z.number().int(),
  changesYearMax: z.number().int(),
  rebindEachYear: z.boolean(),
  unbindRule: Codes,
  memberSees: Codes,
  // what a change of standing does to a bind that exists
  onPayerPaused: StatusEffect,
  onPayerInArrears: StatusEffect,
  onPayerTerminated: StatusEffect,
  onMemberPaused: StatusEffect,
  onMemberInArrears: StatusEffect,
  onMemberTerminated: StatusEffect,
  onFamilyChange: z.enum(['stands-until-released', 'ends']),
  // showing a relative's code is another thing
  codeLinkShares: z.boolean(),
  legacyLinkShares: z.boolean(),
  codeLinkLimits: z.strictObject({
    membersPerHolder: z.number().int(),
    holdersPerMember: z.number().int(),
    newBindsMonth: z.number().int(),
  }),
};
