import { decideCodeLink } from './code-link';

const where = { region: '350100', provinceDirect: false, on: '2025-11-15' };
const few = { membersNow: 0, holdersNow: 0, newThisMonth: 0 };
const codesOf = (given: Partial<typeof few>) => {
  const { outcome, reasons } = decideCodeLink(where, { ...few, ...given });
  return { outcome, codes: reasons.map(({ code, severity }) => [code, severity]) };
};
const NO_MONEY = ['code-link-is-not-sharing', 'warn'];

describe('a code link', () => {
  it('may be made, and is said to move no money', () => {
    expect(codesOf({})).toEqual({ outcome: 'allowed', codes: [NO_MONEY] });
    expect(codesOf({ membersNow: 4, holdersNow: 1, newThisMonth: 5 }).outcome).toBe('allowed');
  });

  it('cites the rule by which it moves no money', () => {
    const [word] = decideCodeLink(where, few).reasons;
    expect(word).toMatchObject({ parameter: 'codeLinkShares', level: '000000' });
    expect(word?.sourceIds).not.toEqual([]);
  });

  it.each([
    [{ membersNow: 5 }, 'code-link-limit-reached'],
    [{ holdersNow: 2 }, 'code-link-holder-limit-reached'],
    [{ newThisMonth: 6 }, 'code-link-month-limit-reached'],
  ])('is undecided at %j, a number that only weak pages give', (given, code) => {
    expect(codesOf(given)).toEqual({ outcome: 'undecided', codes: [NO_MONEY, [code, 'unknown']] });
  });

  it('names every limit that is reached, with its numbers', () => {
    const given = { membersNow: 7, holdersNow: 3, newThisMonth: 9 };
    const { reasons } = decideCodeLink(where, given);
    expect(reasons.map(({ facts }) => facts)).toEqual([
      {},
      { now: 7, limit: 5 },
      { now: 3, limit: 2 },
      { now: 9, limit: 6 },
    ]);
  });

  it('has no limit before the day on which one was seen', () => {
    const early = { ...where, on: '2022-01-01' };
    const given = { membersNow: 20, holdersNow: 20, newThisMonth: 20 };
    expect(decideCodeLink(early, given).outcome).toBe('allowed');
  });
});
