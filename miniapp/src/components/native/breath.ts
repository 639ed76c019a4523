import type { ReactNode } from 'react';

/** What is said in one breath, with the mark that ends it. */
const RUNS = /[^，。、；：！？ \n\u200b]+[，。、；：！？”）》]*/g;
/** Longest run, in Chinese signs, of a class: see `flow.scss` for where it is kept whole. */
const CLASSES = [
  { most: 9, name: 'breath-s' },
  { most: 11, name: 'breath-m' },
  { most: 15, name: 'breath-l' },
] as const;
/** Shorter words than these never need a second line. */
const SHORT = 6;
/** A figure or a letter beside a Chinese sign. */
const NARROW = 0.6;
/** From here on Unicode's signs are as wide as they are high. */
const FIRST_WIDE = 0x2e80;

function widthOf(run: string): number {
  return [...run].reduce(
    (sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < FIRST_WIDE ? NARROW : 1),
    0,
  );
}

/**
 * The class by which a sentence wraps: after a comma, not within a word, wherever a line is long
 * enough for its longest run. Beyond that it would break anywhere, before a comma too, and so
 * longer sentences get none and wrap as Chinese always does.
 */
export function breathOf(text: string): string {
  if (text.length <= SHORT) return '';
  const longest = Math.max(0, ...(text.match(RUNS) ?? []).map(widthOf));
  return CLASSES.find(({ most }) => longest <= most)?.name ?? '';
}

/** A figure before its unit or 前, and a month before its day: a line never ends between them. */
const COUNTED = /(\d) (?=[元岁年月日天次个位前])/g;
const DAY = /(\d\u00a0月) (?=\d)/g;

/** Words as they are shown: a figure stays with its unit. */
export function kept(words: ReactNode): ReactNode {
  if (typeof words !== 'string') return words;
  return words.replace(COUNTED, '$1\u00a0').replace(DAY, '$1\u00a0');
}

/** A class with that of its words, where they are one text. */
export function breathing(className: string | undefined, words: ReactNode): string | undefined {
  const shown = kept(words);
  const breath = typeof shown === 'string' ? breathOf(shown) : '';
  return breath ? [className, breath].filter(Boolean).join(' ') : className;
}
