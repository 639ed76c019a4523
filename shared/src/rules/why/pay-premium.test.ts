import { PayPremiumGiven } from '../../questions';
import { decidePayPremium } from '..';
import { type Json, putInForce, readFor, set, since, told } from '../shapes/made-up-pack.fixture';

jest.mock('../../policy/packs', () => jest.requireActual('../shapes/made-up-pack.fixture'));

const TODAY = '2025-11-20';
const TOMORROW = '2025-11-21';
const IN_PLACE = set('in-place' as const);

putInForce({
  '000000': { accountPaysPremium: set(true), memberInsuredRequired: set(true) },
  '130000': {
    accountPaysPremium: since(TOMORROW, true),
    fundingModel: IN_PLACE,
    reserveFen: since(TOMORROW, 100000),
  },
  '140000': { fundingModel: IN_PLACE, reserveFen: set(100000) },
  '150000': { fundingModel: set('pot' as const), reserveFen: set(150000, 'low') },
  '210000': { fundingModel: set('past-years' as const) },
  '220000': { fundingModel: set('in-place' as const, 'low'), splitPayment: set(true, 'low') },
  '230000': { fundingModel: IN_PLACE, reserveFen: set(150000, 'low') },
  '310000': { fundingModel: IN_PLACE, onMemberPaused: set('blocks' as const) },
  '320000': { fundingModel: IN_PLACE, splitPayment: set(false) },
});

function pay(region: string, given: Json = {}) {
  const where = { region, provinceDirect: false, on: TODAY };
  return decidePayPremium(where, PayPremiumGiven.parse(given));
}
const member = (more: Json) => ({ member: more });
const payer = (more: Json) => ({ payer: more });
const coverYear = 2026;

describe('why a premium is not paid from an account', () => {
  const employee = member({ scheme: 'employee' });

  it.each([
    ['130100', {}, 'before-known-policy unknown accountPaysPremium', { on: TODAY }],
    ['130100', {}, 'before-known-policy unknown reserveFen', { on: TODAY }],
    ['310000', employee, 'premium-not-resident stop accountPaysPremium', { scheme: 'employee' }],
    ['310000', member({ alreadyPaid: true }), 'premium-already-paid stop', { coverYear }],
    ['310000', { amountFen: 0 }, 'premium-nothing-due stop', { coverYear, amountFen: 0 }],
    ['210100', {}, 'past-years-unknown unknown fundingModel', {}],
    ['410100', {}, 'funding-unknown unknown fundingModel', {}],
  ])('in %s with %j: %s', (region, given, code, facts) => {
    expect(told(pay(region, given))).toContainEqual([code, facts]);
  });

  it('has nothing to do with the standing of somebody who is not insured at all', () => {
    expect(told(pay('310000', member({ scheme: 'none', status: 'paused' })))).toEqual([
      ['member-not-insured stop memberInsuredRequired', {}],
    ]);
    expect(told(pay('310000', member({ status: 'paused' })))).toEqual([
      ['member-paused stop onMemberPaused', { status: 'paused', effect: 'blocks' }],
    ]);
  });

  it('does not name a sum where nobody knows what is usable', () => {
    expect(pay('210100').answer).toEqual({ mode: 'direct' });
    expect(pay('310000').answer).toEqual({ usableFen: 100000, mode: 'direct' });
  });
});

describe('why the money is too little', () => {
  const short = { amountFen: 40000, usableFen: 39999, shortFen: 1, othersFen: 0 };

  it('names the reserve that keeps it back', () => {
    const reserveFen = 100000;
    expect(told(pay('140100', payer({ balanceFen: 139999 })))).toEqual([
      ['balance-short stop reserveFen', { ...short, reserveFen }],
    ]);
    expect(told(pay('310000', payer({ balanceFen: 39999 })))).toEqual([
      ['balance-short stop reserveFen', { ...short, reserveFen: 0 }],
    ]);
  });

  it('names the weak rule, and how sure the shortage is', () => {
    const facts = { ...short, usableFen: 0, shortFen: 40000, reserveFen: 150000 };
    const weak = ['weak-source warn reserveFen', { parameter: 'reserveFen' }];
    expect(told(pay('230100', payer({ balanceFen: 40000 })))).toEqual([
      ['balance-short unknown reserveFen', facts],
      weak,
    ]);
    expect(told(pay('230100', payer({ balanceFen: 39999 })))).toEqual([
      ['balance-short stop reserveFen', facts],
      weak,
    ]);
    expect(told(pay('220100', payer({ balanceFen: 39999 })))).toEqual([
      ['balance-short stop fundingModel', { ...short, reserveFen: 0 }],
      ['weak-source warn fundingModel', { parameter: 'fundingModel' }],
    ]);
  });

  it('counts what may still be moved into a pot before it calls a shortage certain', () => {
    const owning = (amountFen: number) =>
      pay('150100', { amountFen, payer: { balanceFen: 160000 } });
    expect(owning(160000).outcome).toBe('undecided');
    expect(owning(160001).outcome).toBe('refused');
  });

  it('lets others add to it where a weak source says so, to the fen', () => {
    const shared = { payer: { balanceFen: 39999 }, otherPayers: [{ balanceFen: 1 }] };
    expect(told(pay('220100', shared))).toEqual([
      ['weak-source warn fundingModel', { parameter: 'fundingModel' }],
      ['weak-source warn splitPayment', { parameter: 'splitPayment' }],
    ]);
    expect(told(pay('310000', shared))).toEqual([
      ['balance-short-split-unknown unknown splitPayment', { ...short, othersFen: 1 }],
    ]);
    expect(readFor(pay('310000', payer({ balanceFen: 39999 })))).not.toContain('splitPayment');
  });

  it('names the rule against sharing it out only where others would have enough', () => {
    const others = (balanceFen: number) =>
      pay('320100', { payer: { balanceFen: 39999 }, otherPayers: [{ balanceFen }] });
    expect(told(others(1))).toEqual([
      ['balance-short stop splitPayment', { ...short, othersFen: 1, reserveFen: 0 }],
    ]);
    expect(told(others(0))).toEqual([
      ['balance-short stop reserveFen', { ...short, reserveFen: 0 }],
    ]);
  });

  it('leaves in the account of another payer what must stay in an account', () => {
    const others = (region: string, balanceFen: number, own: number) =>
      pay(region, { payer: { balanceFen: own }, otherPayers: [{ balanceFen }] });
    const split = ['balance-short-split-unknown unknown splitPayment', { ...short, othersFen: 1 }];
    expect(told(others('140100', 100000, 139999))).toEqual([
      ['balance-short stop reserveFen', { ...short, reserveFen: 100000 }],
    ]);
    expect(told(others('140100', 99999, 139999))).toEqual([
      ['balance-short stop reserveFen', { ...short, reserveFen: 100000 }],
    ]);
    expect(told(others('140100', 100001, 139999))).toEqual([split]);
    expect(told(others('230100', 1, 189999))).toContainEqual(split);
    expect(told(others('150100', 1, 189999))).toContainEqual(split);
  });
});

describe('why a pot comes first', () => {
  const rich = (potFen: number | null) => payer({ balanceFen: 190000, potFen });
  const weak = ['weak-source warn reserveFen', { parameter: 'reserveFen' }];
  const first = (potFen: number, shortFen: number) => [
    'pot-first warn fundingModel',
    { amountFen: 40000, potFen, shortFen },
  ];

  it.each([
    [null, [first(0, 40000), weak]],
    [30000, [first(30000, 10000), weak]],
    [40000, [weak]],
  ])('with %s in it', (potFen, reasons) => {
    expect(told(pay('150100', rich(potFen)))).toEqual(reasons);
  });
});
