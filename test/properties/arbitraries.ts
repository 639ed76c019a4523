import { addDays } from '@gongji/shared/calendar';
import { PACKS } from '@gongji/shared/policy';
import {
  BindGiven,
  PayPremiumGiven,
  Question,
  SettleGiven,
  SettleItem,
} from '@gongji/shared/questions';
import { Relation, Scheme } from '@gongji/shared/vocabulary';
import fc from 'fast-check';

/** Every property is held against at least this many situations. */
export const RUNS = { numRuns: 1_000 };

/** Every area with a pack, and some that fall back to one. */
export const AREAS = [...PACKS.map(({ areaCode }) => areaCode), '350100', '350900', '220100'];

export const anArea = fc.constantFrom(...AREAS);
export const aDay = fc.integer({ min: 0, max: 2_921 }).map((days) => addDays('2020-01-01', days));
export const aSum = fc.oneof(
  fc.integer({ min: 0, max: 300_000 }),
  fc.constantFrom(0, 1, 39_999, 40_000, 45_000, 199_999, 200_000, 200_001, 245_000),
);
export const aStatus = fc.constantFrom('active', 'paused', 'arrears', 'terminated');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

export const whereArb = fc.record({
  region: anArea,
  provinceDirect: fc.boolean(),
  on: aDay,
});

export const payPremiumArb = fc
  .record({
    coverYear: fc.constantFrom(2024, 2025, 2026, 2027),
    amountFen: aSum,
    bind: fc.constantFrom('active', 'temporary', 'none', 'code-link', 'legacy-link'),
    payer: fc.record({
      status: aStatus,
      balanceFen: aSum,
      pastYearsFen: maybe(aSum),
      potFen: maybe(aSum),
      transfersLeftThisMonth: maybe(fc.integer({ min: 0, max: 3 })),
    }),
    member: fc.record({
      scheme: fc.constantFrom(...Scheme.options),
      status: aStatus,
      alreadyPaid: fc.boolean(),
    }),
  })
  .map((given) => PayPremiumGiven.parse(given));

const payerArb = (id: string) =>
  fc.record({
    id: fc.constant(id),
    status: fc.constantFrom('active', 'active', 'active', 'paused', 'terminated'),
    area: fc.constantFrom('350100', '350200', '350200', '610100'),
    boundOn: aDay,
    rank: maybe(fc.integer({ min: 1, max: 3 })),
    potFen: maybe(aSum),
    balanceFen: aSum,
    consented: fc.boolean(),
    divorced: fc.boolean(),
  });

export const settleArb = fc
  .record({
    billFen: aSum,
    item: fc.constantFrom(...SettleItem.options),
    ownFen: aSum,
    memberType: fc.constantFrom('member', 'member', 'temporary'),
    chosenPayer: maybe(fc.constantFrom('A', 'B')),
    payers: fc.tuple(payerArb('A'), payerArb('B'), payerArb('C')),
  })
  .map((given) => SettleGiven.parse(given));

export const bindArb = fc
  .record({
    payer: fc.record({
      scheme: fc.constantFrom('employee', 'employee', 'resident'),
      account: fc.boolean(),
      status: aStatus,
    }),
    relative: fc.record({
      relation: fc.constantFrom(...Relation.options),
      scheme: fc.constantFrom(...Scheme.options),
      area: fc.constantFrom('350100', '350200', '610100'),
      faceVerified: fc.boolean(),
      consented: fc.boolean(),
    }),
    payerBinds: fc.record({ now: fc.integer({ min: 0, max: 12 }) }),
    mutual: fc.boolean(),
  })
  .map((given) => BindGiven.parse(given));

/** Every question, with a situation of its own or the ordinary one. */
export const questionArb: fc.Arbitrary<Question> = fc
  .tuple(
    whereArb,
    fc.oneof(
      bindArb.map((given) => ({ ask: 'bind', given })),
      payPremiumArb.map((given) => ({ ask: 'pay-premium', given })),
      settleArb.map((given) => ({ ask: 'settle', given })),
      fc.constantFrom({ ask: 'premium', given: {} }, { ask: 'cover-start', given: {} }),
      fc.constantFrom('reserveFen', 'drawOrder', 'maxMembers').map((name) => ({
        ask: 'parameter',
        given: { name },
      })),
    ),
  )
  .map(([where, asked]) => Question.parse({ ...where, ...asked }));
