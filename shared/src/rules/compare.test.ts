import { Comparison } from '../decision';
import { Question, type QuestionInput } from '../questions';
import { answer } from './answer';
import { askedElsewhere, compare } from './compare';

const ask = (input: QuestionInput) => Question.parse(input);
const at = (region: string, on: string) => ({ region, provinceDirect: false, on });

const sibling = ask({
  ask: 'bind',
  region: '340100',
  on: '2025-11-15',
  given: { relative: { relation: 'sibling', area: '340100' }, payerBinds: { now: 6 } },
});

describe('comparing two answers', () => {
  it('gives both decisions as they would be given alone', () => {
    const elsewhere = at('610100', '2025-11-15');
    const { one, other } = compare(sibling, elsewhere);
    expect(one).toEqual(answer(sibling));
    expect(other).toEqual(answer(askedElsewhere(sibling, elsewhere)));
  });

  it('marks nothing where area and day are the same', () => {
    const { outcome, answer: keys, reasons, parameters } = compare(sibling, sibling);
    const rows = [outcome, ...keys, ...reasons, ...parameters];
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ differs }) => differs)).toEqual([]);
  });

  it('marks the value that two areas have apart, each with the level it came from', () => {
    const { parameters, outcome } = compare(sibling, at('350100', '2025-11-15'));
    const limit = parameters.find(({ parameter }) => parameter === 'maxMembers');
    expect(limit).toMatchObject({ differs: true, one: { level: '340000', value: 7 } });
    expect(limit?.other?.value).not.toBe(7);
    expect(outcome.differs).toBe(true);
  });

  it('marks what changed between two days of one area', () => {
    const question = ask({ ask: 'premium', region: '350100', on: '2025-11-15' });
    const given = { ...question, given: { ...question.given, coverYear: 2025 } } as Question;
    const { reasons, parameters } = compare(given, at('350100', '2019-01-01'));
    expect([...reasons, ...parameters].length).toBeGreaterThan(0);
    const bind = compare(sibling, at('340100', '2015-01-01'));
    expect(bind.outcome.differs).toBe(true);
    expect(bind.reasons.filter(({ one, differs }) => one === null && differs)).not.toEqual([]);
  });

  it('marks a reason whose numbers differ, and not one that another level gave', () => {
    const crowded = (region: string) => ({ area: region, relation: 'child' as const });
    const question = (region: string) =>
      ask({
        ask: 'bind',
        region,
        on: '2025-11-15',
        given: { relative: crowded(region), payerBinds: { now: 8 } },
      });
    const limits = compare(question('340100'), at('130100', '2025-11-15')).reasons;
    const known = compare(question('340100'), at('340200', '2025-11-15')).reasons;
    expect(limits.map(({ code, differs }) => [code, differs])).toEqual([
      ['member-limit-reached', true],
    ]);
    expect(known.map(({ differs }) => differs)).toEqual([false]);
  });

  it('moves along whoever lives in the area, and leaves the others where they are', () => {
    const settle = ask({
      ask: 'settle',
      region: '350100',
      on: '2025-11-15',
      given: {
        payers: [
          { id: 'A', area: '350100' },
          { id: 'B', area: '350900' },
        ],
      },
    });
    const there = askedElsewhere(settle, at('610100', '2025-11-15'));
    expect(there.given).toMatchObject({ payers: [{ area: '610100' }, { area: '350900' }] });
  });

  it('lays a parameter that is read twice beside its twin', () => {
    const question = ask({ ask: 'cover-start', region: '350100', on: '2026-03-02' });
    const { parameters, one } = compare(question, at('110000', '2026-03-02'));
    expect(parameters.filter(({ one: read }) => read !== null)).toHaveLength(one.steps.length);
    expect(Comparison.safeParse(compare(question, at('110000', '2026-03-02'))).success).toBe(true);
  });

  it('refuses a day where the question wants a time', () => {
    const wallet = ask({ ask: 'wallet-transfer', region: '130100', on: '2025-11-15T10:00:00' });
    expect(() => compare(wallet, at('320500', '2025-11-15'))).toThrow();
  });
});
