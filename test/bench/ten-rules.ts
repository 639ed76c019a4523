import { Question, type QuestionInput } from '@gongji/shared/questions';

/** What a rule engine found: the codes that fired, and the sum where one is asked for. */
export interface Found {
  readonly codes: readonly string[];
  readonly amountFen: number | null;
}

/** One contestant: answers a question, by itself or after waiting for a native part. */
export interface Contestant {
  readonly name: string;
  answer(question: Question): Found | Promise<Found>;
}

type BindGiven = Extract<QuestionInput, { ask: 'bind' }>['given'];
type PremiumGiven = Extract<QuestionInput, { ask: 'premium' }>['given'];

const bind = (given: BindGiven): Question =>
  Question.parse({
    ask: 'bind',
    region: '340100',
    on: '2025-11-15',
    given: { ...given, relative: { area: '340100', ...given?.relative } },
  });

const premium = (given: PremiumGiven): Question =>
  Question.parse({ ask: 'premium', region: '610000', on: '2025-11-15', given });

/**
 * Twelve situations for ten rules: eight on binding in 安徽, two on premiums in 陕西. Each rule
 * fires at least once, and there is one bind that nothing stands against.
 */
export const SITUATIONS: readonly Question[] = [
  bind({}),
  bind({ payer: { scheme: 'resident' } }),
  bind({ payer: { account: false } }),
  bind({ relative: { scheme: 'none' } }),
  bind({ relative: { relation: 'parent-in-law' } }),
  bind({ relative: { area: '610100' } }),
  bind({ payer: { status: 'paused' } }),
  bind({ relative: { status: 'paused' } }),
  bind({ payerBinds: { now: 6 } }),
  premium({}),
  premium({ billedFen: 39_900 }),
  premium({ billedFen: 45_000 }),
];
