import type { Outcome } from '@gongji/shared/decision';
import type { Tone } from './orders';

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
  level: (names: string) => `规定出自：${names}`,
  document: (title: string) => `《${title.replace(/^《|》$/g, '')}》`,
  published: (day: string) => `发布于 ${day}`,
  none: '没有引用公开文件，可打电话向当地确认。',
} as const;
