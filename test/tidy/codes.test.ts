import { PROBLEM_CODES, PROBLEMS } from '@gongji/shared/contracts';
import { NextStep, REASON_CODES } from '@gongji/shared/vocabulary';
import { nextStepText, problemText, reasonText } from '../../miniapp/src/text';
import { PROBLEMS_NOT_RAISED, REASONS_NOT_RAISED } from './codes-not-raised';
import { isTest, sources } from './sources';

/** Where codes are made; the closed lists, the texts for people and the tests only name them. */
const makers = sources
  .filter(({ path }) => /^(shared\/src\/(rules|policy|family|ledger)|bff\/src)\//.test(path))
  .filter(({ path }) => !isTest(path))
  .map(({ text }) => text)
  .join('\n');

const notRaised = (codes: readonly string[]) =>
  codes.filter((code) => !makers.includes(`'${code}'`) && !makers.includes(`\`${code}\``));

const words = (value: unknown) => JSON.stringify(value)?.match(/[\u4e00-\u9fff]/g)?.length ?? 0;

describe('the closed lists of codes', () => {
  it('hold no reason that nothing raises, but for the listed ones', () => {
    expect(notRaised(REASON_CODES)).toEqual(REASONS_NOT_RAISED);
  });

  it('hold no problem that nothing answers, but for the listed ones', () => {
    expect(notRaised(PROBLEM_CODES)).toEqual(PROBLEMS_NOT_RAISED);
  });

  it('hold each code once', () => {
    expect(new Set(REASON_CODES).size).toBe(REASON_CODES.length);
  });

  it.each(REASON_CODES)('have a sentence for the reason %s', (code) => {
    expect(words(reasonText({ code }))).toBeGreaterThan(3);
  });

  it.each(PROBLEM_CODES)('have a title and a sentence for the problem %s', (code) => {
    expect(PROBLEMS[code].title).not.toBe('');
    expect(words(problemText(code))).toBeGreaterThan(3);
  });

  it.each(NextStep.options)('have words for the next step %s', (step) => {
    expect(words(nextStepText(step))).toBeGreaterThan(0);
  });
});
