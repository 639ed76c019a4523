import type { Decision } from '@gongji/shared/decision';
import { Question } from '@gongji/shared/questions';
import { answer } from '@gongji/shared/rules';
import { z } from 'zod';
import { inWords, type RuleCase } from './case-file';
import { isSame } from './same-value';
import { unknownKeys } from './unknown-keys';

/** The question that a case puts; what it leaves out takes the default. */
export function questionOf(ruleCase: RuleCase) {
  return Question.safeParse({
    ask: ruleCase.ask,
    region: ruleCase.region,
    provinceDirect: ruleCase.provinceDirect,
    on: ruleCase.on,
    given: ruleCase.given ?? {},
  });
}

/** What is wrong with the answer to a case, a line each; empty where it is the expected one. */
export function runCase(ruleCase: RuleCase): string[] {
  const question = questionOf(ruleCase);
  if (!question.success) return [`not a question: ${inWords(question.error)}`];
  return differences(ruleCase.expect, answer(question.data));
}

/** The keys of `given` that the question does not know: misspelt, or of another question. */
export function strangeKeysOf(ruleCase: RuleCase): string[] {
  const question = questionOf(ruleCase);
  return question.success ? unknownKeys(ruleCase.given, question.data.given) : [];
}

/** Every parameter the answer read, a line each: value, level, start, confidence, documents. */
export function traceOf(ruleCase: RuleCase): string[] {
  const question = questionOf(ruleCase);
  if (!question.success) return [];
  return answer(question.data).steps.map(
    ({ parameter, value, level, from, confidence, sourceIds }) =>
      `     ${parameter} = ${JSON.stringify(value)} (${level ?? 'nobody says'}, from ${from}, ` +
      `${confidence}, ${sourceIds.join(' ')})`,
  );
}

/**
 * Where several outcomes are as good, the first is the source's own word: only with that one are
 * the other keys compared. Keys that are not expected are not compared at all.
 */
function differences(expected: RuleCase['expect'], decision: Decision): string[] {
  const { outcome, ...rest } = expected;
  const outcomes = Array.isArray(outcome) ? outcome : [outcome];
  if (!outcomes.includes(decision.outcome)) {
    const reasons = decision.reasons.map(({ code, severity }) => `${code} (${severity})`);
    return [`outcome: ${decision.outcome}, not ${outcomes.join(' or ')}; ${reasons.join(', ')}`];
  }
  if (decision.outcome !== outcomes[0]) return [];
  return Object.entries(rest).flatMap(([key, value]) => {
    if (key === 'reasons') return missingReasons(value, decision);
    const got = key === 'warning' ? decision.warning : decision.answer[key];
    const same = isSame(value, got, key === 'value');
    return same ? [] : [`${key}: ${JSON.stringify(got)}, not ${JSON.stringify(value)}`];
  });
}

/** Each reason that is named must be among those given; there may be more. */
function missingReasons(expected: unknown, { reasons }: Decision): string[] {
  const got = reasons.map(({ code }) => code);
  const missing = z
    .array(z.string())
    .parse(expected)
    .filter((code) => !got.some((known) => known === code));
  return missing.map((code) => `reasons: ${got.join(', ') || 'none'}; ${code} is not among them`);
}
