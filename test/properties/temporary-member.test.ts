import type { Decision } from '@gongji/shared/decision';
import { type MembershipEvent, nextMembership } from '@gongji/shared/family';
import {
  decidePayPremium,
  decideSettle,
  decideTemporaryAct,
  type TemporaryAct,
  type Where,
} from '@gongji/shared/rules';
import { MemberKind } from '@gongji/shared/vocabulary';
import fc from 'fast-check';
import { aSum, payPremiumArb, settleArb, whereArb } from './arbitraries';

/** Random (member kind, act, amount), each in a place, on a day, with money of its own. */
const TRIPLES = { numRuns: 10_000 };
const ACTS = ['premium', 'settle', 'bind', 'order'] as const satisfies readonly TemporaryAct[];

const FUZHOU = { region: '350100', provinceDirect: false, on: '2025-11-15' };
const ORDERLY = { status: 'active', consented: true, divorced: false } as const;

const tripleArb = fc.record({
  kind: fc.constantFrom(...MemberKind.options),
  act: fc.constantFrom(...ACTS),
  amountFen: aSum,
  where: fc.oneof(whereArb, fc.constant(FUZHOU)),
  premium: payPremiumArb,
  bill: settleArb,
  /** Everything but the kind, the act and the sum as it should be. */
  orderly: fc.boolean(),
});
type Triple = typeof tripleArb extends fc.Arbitrary<infer T> ? T : never;

function premiumOf({ orderly, premium, amountFen }: Triple) {
  if (!orderly) return { ...premium, amountFen };
  const member = { scheme: 'resident', status: 'active', alreadyPaid: false } as const;
  const payer = { ...premium.payer, status: 'active' } as const;
  return { ...premium, coverYear: 2026, amountFen, member, payer };
}

function billOf({ orderly, bill, where, amountFen }: Triple) {
  if (!orderly) return { ...bill, billFen: amountFen };
  const payers = bill.payers
    .slice(0, 1)
    .map((payer) => ({ ...payer, ...ORDERLY, area: where.region }));
  return { ...bill, billFen: amountFen, item: 'drug' as const, payers };
}

/** The rule that the act of a member of this kind is asked of. */
function decide(triple: Triple): Decision {
  const { kind, act, where } = triple;
  const temporary = kind === 'temporary';
  switch (act) {
    case 'premium': {
      const bind = temporary ? ('temporary' as const) : ('active' as const);
      return decidePayPremium(where, { ...premiumOf(triple), bind });
    }
    case 'settle': {
      const memberType = temporary ? ('temporary' as const) : ('member' as const);
      return decideSettle(where, { ...billOf(triple), bind: 'active', memberType });
    }
    default:
      return decideTemporaryAct(where, act);
  }
}

/** True where somebody else's money would move, or a right to it would come into being. */
function gives(act: TemporaryAct, { outcome, answer }: Decision): boolean {
  if (outcome !== 'allowed') return false;
  if (act !== 'settle') return true;
  return (answer.draws as { from: string }[]).some(({ from }) => from !== 'own');
}

describe('a temporary member', () => {
  it('can only ever get a premium paid, whatever is tried and whatever the sum', () => {
    let premiums = 0;
    let bills = 0;
    fc.assert(
      fc.property(tripleArb, (triple) => {
        const given = gives(triple.act, decide(triple));
        if (triple.kind === 'temporary') {
          if (triple.act !== 'premium') expect(given).toBe(false);
          else if (given) premiums += 1;
        } else if (triple.act === 'settle' && given) bills += 1;
      }),
      TRIPLES,
    );
    // Else the property would hold because nothing is ever allowed.
    expect(premiums).toBeGreaterThan(0);
    expect(bills).toBeGreaterThan(0);
  });

  it('is told so where the area knows temporary members, and not the wrong thing elsewhere', () => {
    fc.assert(
      fc.property(whereArb, fc.constantFrom('settle', 'bind', 'order'), (where, act) => {
        const { outcome, reasons } = decideTemporaryAct(where as Where, act);
        expect(outcome).not.toBe('allowed');
        const codes = reasons.map(({ code }) => code);
        expect(codes).toHaveLength(1);
        expect(['temporary-member-premium-only', 'not-bound', 'policy-unknown']).toContain(
          codes[0],
        );
      }),
      TRIPLES,
    );
  });

  it('stays one until it is upgraded, and never becomes one again', () => {
    const events = fc.array(fc.constantFrom<MembershipEvent>('upgrade', 'leave', 'remove'));
    fc.assert(
      fc.property(fc.constantFrom(...MemberKind.options), events, (kind, tried) => {
        let member = { kind, status: 'active' as const, organizer: false };
        let upgraded = kind === 'full';
        for (const event of tried) {
          const next = nextMembership(member, event, 1);
          if (next === null) continue;
          upgraded ||= event === 'upgrade';
          member = { ...member, ...next } as typeof member;
        }
        expect(member.kind).toBe(upgraded ? 'full' : 'temporary');
      }),
      { numRuns: 1_000 },
    );
  });
});
