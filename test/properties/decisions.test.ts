import { Decision, Outcome } from '@gongji/shared/decision';
import { listAreas } from '@gongji/shared/policy';
import { PARAMETER_QUESTIONS, Question } from '@gongji/shared/questions';
import { answer } from '@gongji/shared/rules';
import { REASON_CODES } from '@gongji/shared/vocabulary';
import fc from 'fast-check';
import { questionArb, RUNS } from './arbitraries';

const QUARTERS = Array.from({ length: 32 }, (_, index) => {
  const month = String((index % 4) * 3 + 1).padStart(2, '0');
  return `${2020 + Math.floor(index / 4)}-${month}-01`;
});

const anywhere = { region: '000000', on: '2025-01-01' };

/** A transfer is asked about at a time of day, everything else on a day. */
function dayFor({ ask }: Question, on: string): string {
  return ask === 'wallet-transfer' ? `${on}T10:00:00` : on;
}

const ASKED = [
  { ask: 'bind' },
  { ask: 'bind', given: { relative: { relation: 'sibling', faceVerified: false } } },
  { ask: 'premium' },
  { ask: 'pay-premium' },
  { ask: 'settle' },
  { ask: 'cover-start' },
  { ask: 'wallet-transfer', on: '2025-01-01T10:00:00' },
  ...PARAMETER_QUESTIONS.map((name) => ({ ask: 'parameter', given: { name } })),
];

describe('every decision', () => {
  it('has the shape of one, whatever is asked', () => {
    fc.assert(
      fc.property(questionArb, (question) => {
        expect(Decision.safeParse(answer(question)).success).toBe(true);
      }),
      RUNS,
    );
  });

  it('is the same when it is asked again', () => {
    fc.assert(
      fc.property(questionArb, (question) => {
        expect(answer(question)).toEqual(answer(question));
      }),
      RUNS,
    );
  });

  it('says why it refuses or does not know, and what to do then', () => {
    fc.assert(
      fc.property(questionArb, (question) => {
        const { outcome, reasons, nextStep, warning } = answer(question);
        const severities = new Set(reasons.map(({ severity }) => severity));
        expect(severities.has('stop')).toBe(outcome === 'refused');
        if (outcome === 'undecided') expect(severities.has('unknown')).toBe(true);
        if (outcome === 'allowed') expect(severities.has('unknown')).toBe(false);
        expect(warning).toBe(outcome === 'allowed' && severities.has('warn'));
        if (outcome !== 'allowed') expect(nextStep.action).not.toBe('go-on');
        expect(nextStep.call.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('lists its reasons in the order of precedence, none of them twice', () => {
    fc.assert(
      fc.property(questionArb, (question) => {
        const { reasons } = answer(question);
        const places = reasons.map(({ code }) => REASON_CODES.indexOf(code));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(new Set(reasons.map((reason) => JSON.stringify(reason))).size).toBe(reasons.length);
      }),
      RUNS,
    );
  });

  it('rests on read parameters: every parameter a reason names is in the trace', () => {
    fc.assert(
      fc.property(questionArb, (question) => {
        const { reasons, steps } = answer(question);
        const read = new Set(steps.map(({ parameter }) => parameter));
        for (const { parameter } of reasons) {
          if (parameter !== null) expect(read.has(parameter)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('over time', () => {
  const asked = ASKED.map((question) => Question.parse({ ...anywhere, ...question }));
  const areas = listAreas().map(({ areaCode }) => areaCode);

  it.each(QUARTERS)('every question has an answer in every area on %s', (on) => {
    const outcomes = new Set(
      areas.flatMap((region) =>
        asked.map((question) => answer({ ...question, region, on: dayFor(question, on) }).outcome),
      ),
    );
    for (const outcome of outcomes) expect(Outcome.options).toContain(outcome);
  });
});
