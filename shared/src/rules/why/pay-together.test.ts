import { decidePayTogether, decidePotTransfer, type PayTogetherItem } from '..';
import { putInForce, set, told } from '../shapes/made-up-pack.fixture';

jest.mock('../../policy/packs', () => jest.requireActual('../shapes/made-up-pack.fixture'));

putInForce({
  '000000': { accountPaysPremium: set(true) },
  '130000': { fundingModel: set('in-place' as const), reserveFen: set(1000) },
  '140000': {
    fundingModel: set('pot' as const),
    reserveFen: set(1000),
    potTransfers: set({ timesMonth: 1, unusedCarriesOver: false }),
  },
});

const at = (region: string) => ({ region, provinceDirect: false, on: '2025-11-20' });
const payer = {
  status: 'active' as const,
  balanceFen: 50000,
  pastYearsFen: null,
  potFen: null,
  transfersLeftThisMonth: null,
};
const resident = { scheme: 'resident' as const, status: 'active' as const, alreadyPaid: false };

function pay(region: string, changed: Partial<PayTogetherItem>) {
  const item = { key: 'a', coverYear: 2026, amountFen: 40000, bind: 'active' as const };
  const items = [{ ...item, member: resident, ...changed }];
  const decided = decidePayTogether(at(region), { payer, items });
  const [first] = decided.items;
  if (!first) throw new Error('no item was decided');
  return first.decision;
}

describe('why one of several premiums is not paid', () => {
  it('is that nobody knows the sum, of whoever owes one', () => {
    expect(told(pay('130100', { amountFen: null }))).toEqual([
      ['premium-unknown unknown', { coverYear: 2026 }],
    ]);
    const paid = pay('130100', { amountFen: null, member: { ...resident, alreadyPaid: true } });
    expect(told(paid)).toEqual([['premium-already-paid stop', { coverYear: 2026 }]]);
    const wife = { ...resident, scheme: 'employee' as const };
    expect(told(pay('130100', { amountFen: null, member: wife }))).toEqual([
      ['premium-not-resident stop accountPaysPremium', { scheme: 'employee' }],
    ]);
  });

  it('is that the account is short, with what is left of it', () => {
    const facts = { amountFen: 49001, leftFen: 49000, shortFen: 1 };
    expect(told(pay('130100', { amountFen: 49001 }))).toEqual([
      ['balance-short stop reserveFen', facts],
    ]);
    expect(told(pay('130100', { amountFen: 49000 }))).toEqual([]);
  });

  it('is that nobody knows how the area pays: then no sum is named', () => {
    const decision = pay('410100', {});
    expect(decision.answer).toEqual({ mode: 'direct' });
    expect(told(decision)).toEqual([['funding-unknown unknown fundingModel', {}]]);
  });
});

describe('why money is not moved into a pot', () => {
  const move = (region: string, amountFen: number, left: number | null = null) =>
    decidePotTransfer(at(region), {
      amountFen,
      balanceFen: 50000,
      potFen: 0,
      transfersLeftThisMonth: left,
    });

  it('is that there is none: nothing can be moved', () => {
    expect(move('130100', 1).answer).toEqual({ movableFen: 0, reserveFen: null });
  });

  it.each([
    [1, 0, 'transfer-not-available stop potTransfers', 0],
    [0, null, 'transfer-not-available stop', 49000],
    [-1, null, 'transfer-not-available stop', 49000],
  ])('%i with %s moves left: %s', (amountFen, left, code, movableFen) => {
    expect(told(move('140100', amountFen, left))).toEqual([
      [code, { amountFen, movableFen, balanceFen: 50000 }],
    ]);
  });
});
