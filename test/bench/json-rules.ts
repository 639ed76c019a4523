import type { Question } from '@gongji/shared/questions';
import { Engine, type NestedCondition } from 'json-rules-engine';
import type { Contestant } from './ten-rules';

const when = (fact: string, path: string, operator: string, value: unknown): NestedCondition => ({
  fact,
  path: `$.${path}`,
  operator,
  value,
});

const one = (type: string, ...all: NestedCondition[]) => ({
  conditions: { all },
  event: { type },
});

const ALLOWED = ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'];

/** The same ten rules as conditions, with the policy's values already written into them. */
const BIND = [
  one('payer-not-employee-insured', when('payer', 'scheme', 'notEqual', 'employee')),
  one('payer-without-account', when('payer', 'account', 'equal', false)),
  one('member-not-insured', when('relative', 'scheme', 'equal', 'none')),
  one('relation-not-allowed', when('relative', 'relation', 'notIn', ALLOWED)),
  one('outside-the-sharing-area', when('relative', 'province', 'notEqual', '34')),
  one('payer-paused', when('payer', 'status', 'equal', 'paused')),
  one('member-paused', when('relative', 'status', 'equal', 'paused')),
  one('member-limit-reached', when('payerBinds', 'now', 'greaterThanInclusive', 6)),
];
const PREMIUM = [
  one('40000', when('premium', 'coverYear', 'equal', 2026), when('premium', 'billed', 'equal', -1)),
  one(
    'premium-below-floor',
    when('premium', 'billed', 'greaterThanInclusive', 0),
    when('premium', 'billed', 'lessThan', 40_000),
  ),
];

/** json-rules-engine, its engines made once. */
export function jsonRules(): Contestant {
  const [bind, premium] = [new Engine(BIND), new Engine(PREMIUM)];
  return {
    name: 'json-rules-engine',
    async answer(question) {
      const engine = question.ask === 'bind' ? bind : premium;
      const { events } = await engine.run(factsOf(question));
      const types = events.map(({ type }) => type);
      const sum = types.find((type) => /^\d+$/.test(type));
      const billed = question.ask === 'premium' ? question.given.billedFen : null;
      return {
        codes: types.filter((type) => type !== sum),
        amountFen: sum ? Number(sum) : billed,
      };
    },
  };
}

/** What both rival engines are given; a bill of -1 is none, for neither compares with null. */
export function factsOf(question: Question): Record<string, unknown> {
  if (question.ask === 'premium') {
    const { coverYear, billedFen } = question.given;
    return { premium: { coverYear, billed: billedFen ?? -1 } };
  }
  if (question.ask !== 'bind') throw new Error(`no rule is written for ${question.ask}`);
  const { payer, relative, payerBinds } = question.given;
  return { payer, relative: { ...relative, province: relative.area.slice(0, 2) }, payerBinds };
}
