import { BindGiven, Question } from '../questions';
import {
  answer,
  coverYearOn,
  decideBind,
  decidePayTogether,
  decidePotTransfer,
  decideTemporaryAct,
  type PayTogetherItem,
} from '.';
import { NEXT_STEPS } from './next-steps';

const fuzhou = { region: '350100', provinceDirect: false, on: '2025-11-15' };
const person = (key: string, changed: Partial<PayTogetherItem> = {}): PayTogetherItem => ({
  key,
  coverYear: 2026,
  amountFen: 45000,
  bind: 'active',
  member: { scheme: 'resident', status: 'active', alreadyPaid: false },
  ...changed,
});
const payer = (potFen: number, balanceFen = 860000) => ({
  status: 'active' as const,
  balanceFen,
  pastYearsFen: null,
  potFen,
  transfersLeftThisMonth: null,
});

describe('paying premiums for several members from the pot', () => {
  const mother = person('mother', { bind: 'temporary' });
  const wife = person('wife', {
    amountFen: null,
    member: { scheme: 'employee', status: 'active', alreadyPaid: false },
  });

  it('pays three and refuses the wife, who owes no resident premium', () => {
    const items = [person('father'), mother, person('sister'), wife];
    const decided = decidePayTogether(fuzhou, { payer: payer(150000), items });
    expect(decided).toMatchObject({ totalFen: 135000, leftFen: 15000 });
    expect(decided.items.map(({ decision }) => decision.outcome)).toEqual([
      'allowed',
      'allowed',
      'allowed',
      'refused',
    ]);
    expect(decided.items[3]?.decision.reasons.map(({ code }) => code)).toContain(
      'premium-not-resident',
    );
  });

  it('refuses what the pot cannot pay now, and says how much may be moved', () => {
    const { items } = decidePayTogether(fuzhou, {
      payer: payer(89999),
      items: [person('father'), person('sister')],
    });
    const refused = items[1]?.decision;
    expect(refused).toMatchObject({
      outcome: 'refused',
      answer: { usableFen: 44999, mode: 'direct' },
      nextStep: { action: 'move-money-to-pot' },
    });
    expect(refused?.reasons).toEqual([
      expect.objectContaining({
        code: 'pot-first',
        facts: { amountFen: 45000, leftFen: 44999, shortFen: 1, movableFen: 660000 },
      }),
    ]);
  });

  it('does not hold a refused sum against those who come after', () => {
    const dear = person('dear', { amountFen: 99999 });
    const decided = decidePayTogether(fuzhou, { payer: payer(50000), items: [dear, mother] });
    expect(decided).toMatchObject({ totalFen: 45000, leftFen: 5000 });
  });

  it('says of a sum nobody knows that it is not known', () => {
    const { items } = decidePayTogether(fuzhou, {
      payer: payer(50000),
      items: [person('father', { amountFen: null })],
    });
    expect(items[0]?.decision.outcome).toBe('undecided');
  });
});

describe('moving money into the pot', () => {
  const move = (amountFen: number, left: number | null = null) =>
    decidePotTransfer(fuzhou, {
      amountFen,
      balanceFen: 860000,
      potFen: 0,
      transfersLeftThisMonth: left,
    });

  it('keeps two thousand yuan in the account', () => {
    expect(move(660000)).toMatchObject({
      outcome: 'allowed',
      answer: { movableFen: 660000, reserveFen: 200000 },
    });
    expect(move(660001)).toMatchObject({ outcome: 'refused' });
    expect(move(660001).reasons[0]).toMatchObject({
      code: 'reserve-not-reached',
      facts: { amountFen: 660001, movableFen: 660000, reserveFen: 200000 },
      level: '350000',
    });
  });

  it('is refused when the month’s moves are used up, or nothing is to be moved', () => {
    expect(move(1, 0).reasons[0]?.code).toBe('transfer-not-available');
    expect(move(0).outcome).toBe('refused');
  });
});

describe('a temporary member', () => {
  it('can have a premium paid and nothing else', () => {
    expect(decideTemporaryAct(fuzhou, 'premium').outcome).toBe('allowed');
    for (const act of ['settle', 'bind', 'order'] as const) {
      expect(decideTemporaryAct(fuzhou, act)).toMatchObject({
        outcome: 'refused',
        nextStep: { action: 'upgrade-member' },
      });
    }
  });

  it('does not exist where the area knows none, and is asked about where nobody knows', () => {
    expect(decideTemporaryAct({ ...fuzhou, region: '610100' }, 'premium').outcome).toBe('refused');
    expect(decideTemporaryAct({ ...fuzhou, on: '2025-01-01' }, 'premium').outcome).toBe(
      'undecided',
    );
  });
});

describe('binding across provinces', () => {
  it('is refused with the wallet as the way on', () => {
    const given = BindGiven.parse({ relative: { relation: 'other', area: '610100' } });
    const decision = decideBind(fuzhou, given);
    expect(decision.reasons.map(({ code }) => code)).toEqual([
      'relation-not-allowed',
      'outside-the-sharing-area',
    ]);
    const brother = BindGiven.parse({ relative: { relation: 'sibling', area: '610100' } });
    expect(decideBind(fuzhou, brother).nextStep.action).toBe('use-the-wallet');
  });
});

describe('the door', () => {
  it('sends every question to its rule', () => {
    const asks = ['bind', 'premium', 'pay-premium', 'settle', 'cover-start'];
    for (const ask of asks) {
      expect(answer(Question.parse({ ask, ...fuzhou })).stamp.areaCode).toBe('350100');
    }
    const at = { ...fuzhou, on: '2025-11-15T10:00:00' };
    expect(answer(Question.parse({ ask: 'wallet-transfer', ...at })).outcome).toBe('allowed');
    const given = { name: 'hotline' };
    expect(answer(Question.parse({ ask: 'parameter', ...fuzhou, given })).answer).toEqual({
      value: '0591-12345',
    });
  });

  it('has a next step for every reason', () => {
    expect(Object.values(NEXT_STEPS).every((step) => step.length > 0)).toBe(true);
  });

  it('knows which cover year is collected in 福建 and 厦门', () => {
    expect(coverYearOn(fuzhou)).toBe(2026);
    expect(coverYearOn({ ...fuzhou, region: '350200', on: '2025-10-21' })).toBe(2025);
    expect(coverYearOn({ ...fuzhou, region: '350200', on: '2025-10-22' })).toBe(2026);
    expect(coverYearOn({ ...fuzhou, region: '350200', on: '2025-12-31' })).toBe(2026);
  });
});
