import { ConsentItem, Consequence, PROBLEM_CODES, RecordKind } from '@gongji/shared/contracts';
import { OrderEvent, OrderState } from '@gongji/shared/order';
import { NextStep, NoticeKind, REASON_CODES } from '@gongji/shared/vocabulary';
import {
  consentText,
  consequenceText,
  nextStepText,
  noticePaper,
  orderEventText,
  orderStateText,
  problemText,
  reasonText,
  recordKindText,
} from '.';

const SENTENCE = /^[^a-z_]*[。]$/;

describe('every code has its words', () => {
  test.each(REASON_CODES)('%s is a sentence for people', (code) => {
    expect(reasonText({ code })).toMatch(SENTENCE);
  });

  test.each(NextStep.options)('the next step %s is a sentence', (step) => {
    expect(nextStepText(step)).toMatch(SENTENCE);
  });

  test.each(PROBLEM_CODES)('the problem %s says what happened and what to do', (code) => {
    const { title, advice } = problemText(code);
    expect(title.length).toBeGreaterThan(3);
    expect(advice).toMatch(SENTENCE);
  });

  test('what nobody has ruled on is not said as a rule', () => {
    const code = 'premium-account-not-supported';
    expect(reasonText({ code, severity: 'unknown' })).toContain('没有明确规定');
    expect(reasonText({ code, severity: 'stop' })).not.toContain('没有明确规定');
  });

  test('no two reasons read the same', () => {
    const sentences = REASON_CODES.map((code) => reasonText({ code }));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('states, events, records, consequences and consents are named', () => {
    const said = [
      ...OrderState.options.map((state) => orderStateText(state).label),
      ...OrderEvent.options.map(orderEventText),
      ...RecordKind.options.map(recordKindText),
      ...Consequence.options.map(consequenceText),
      ...ConsentItem.options.map(consentText),
    ];
    expect(said.filter((words) => !words)).toEqual([]);
  });

  test.each(NoticeKind.options)('the paper %s has a title and a text', (kind) => {
    const { title, paragraphs } = noticePaper(kind);
    expect(title).toBeTruthy();
    expect(paragraphs.length).toBeGreaterThan(1);
  });
});
