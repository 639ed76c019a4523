import type { ComparedValue, Comparison, Decision, Reason } from '../decision';
import { Question } from '../questions';
import type { AreaCode } from '../vocabulary';
import { answer } from './answer';
import { type Pair, pairsOf } from './pairs';

/** Where and when a question is asked for the second time. */
export interface Elsewhere {
  readonly region: AreaCode;
  readonly provinceDirect: boolean;
  /** A day, or a local time where the question wants one. */
  readonly on: string;
}

/**
 * The same question for two areas or two days: both decisions, and what differs between them.
 * @throws ZodError where `on` does not fit the question
 */
export function compare(question: Question, elsewhere: Elsewhere): Comparison {
  const one = answer(question);
  const other = answer(askedElsewhere(question, elsewhere));
  return {
    one,
    other,
    outcome: { differs: one.outcome !== other.outcome },
    answer: pairsOf(answersOf(one), answersOf(other)).map(keyed('key')),
    reasons: pairsOf(reasonsOf(one), reasonsOf(other), contentOf).map(keyed('code')),
    parameters: pairsOf(valuesOf(one), valuesOf(other), ({ value }) => value).map(
      keyed('parameter'),
    ),
  };
}

/**
 * Whoever lives in the area that is asked about moves along: else a what-if about another province
 * would only ever say that the relative lives far away.
 */
export function askedElsewhere(question: Question, elsewhere: Elsewhere): Question {
  const given = moved(question.given, question.region, elsewhere.region);
  return Question.parse({ ...question, ...elsewhere, given });
}

function moved(value: unknown, from: AreaCode, to: AreaCode): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((item) => moved(item, from, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, moved(v, from, to)]));
}

const keyed =
  <K extends string>(name: K) =>
  <Key extends string, T>({ key, ...pair }: Pair<Key, T>) =>
    ({ [name]: key, ...pair }) as { [P in K]: Key } & Omit<Pair<Key, T>, 'key'>;

const answersOf = ({ answer: keys }: Decision) => Object.entries(keys);

const reasonsOf = ({ reasons }: Decision) =>
  reasons.map((reason): [Reason['code'], Reason] => [reason.code, reason]);

const contentOf = ({ severity, facts }: Reason) => [severity, facts];

const valuesOf = ({ steps }: Decision) =>
  steps.map(({ parameter, value, level, from, confidence }): [string, ComparedValue] => [
    parameter,
    { value, level, from, confidence },
  ]);
