import type { Outcome, Step } from '@gongji/shared/decision';
import { dayText } from './dates';
import type { Tone } from './orders';
import { POLICY } from './policy';
import { policyValueText } from './policy-values';

interface OutcomeWords {
  readonly label: string;
  readonly tone: Tone;
}

const WORDS: Readonly<Record<Outcome, OutcomeWords>> = {
  allowed: { label: '可以办理', tone: 'good' },
  refused: { label: '不能办理', tone: 'stop' },
  undecided: { label: '需要确认', tone: 'wait' },
};

export function outcomeText(outcome: Outcome): OutcomeWords {
  return WORDS[outcome];
}

export const BASIS = {
  stamp: (day: string, area: string) => `按 ${dayText(day)}、${area}的规定判断`,
  versions: (names: string) => `规定版本：${names}`,
  looked: '逐条看了这些规定',
  policy: '看当地全部规定',
  elsewhere: '换个地方、换个日子呢？',
  document: (title: string) => `《${title.replace(/^《|》$/g, '')}》`,
  none: '没有引用公开文件，可打电话向当地确认。',
} as const;

/**
 * What a step read, in words. Null with a start date is a rule that says nothing; without one
 * nobody has found the rule.
 */
export function stepText(
  { parameter, value, from, confidence }: Pick<Step, 'parameter' | 'value' | 'from' | 'confidence'>,
  areaName: (areaCode: string) => string | null,
): string {
  if (value !== null) return policyValueText(parameter, value, areaName);
  if (confidence === 'conflict') return POLICY.disputedShort;
  return from ? POLICY.notInLawShort : POLICY.notKnownShort;
}
