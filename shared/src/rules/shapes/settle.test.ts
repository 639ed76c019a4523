import { SettleGiven } from '../../questions';
import { decideSettle } from '..';
import { ACCOUNT_SHAPES } from './account-shapes.fixture';
import { codes, DISPUTED, type Json, putInForce, set } from './made-up-pack.fixture';

const IN_PLACE = set('in-place' as const);

jest.mock('../../policy/packs', () => jest.requireActual('./made-up-pack.fixture'));

putInForce({
  ...ACCOUNT_SHAPES,
  // One payer, local ones first by bind date.
  '340000': {
    fundingModel: IN_PLACE,
    memberScope: set('province' as const),
    payersPerSettlement: set('single' as const),
    drawOrder: set(['own', 'local-by-bind-date', 'cross-area']),
    onFamilyChange: set('ends' as const),
  },
  '420000': { fundingModel: IN_PLACE, payersPerSettlement: set('single' as const, 'low') },
  '210000': { fundingModel: DISPUTED },
});

const at = (region: string, on = '2025-11-20', provinceDirect = false) => ({
  region,
  on,
  provinceDirect,
});
const settle = (region: string, given: Json) => decideSettle(at(region), SettleGiven.parse(given));

describe('one payer a settlement', () => {
  const payers = [
    { id: 'A', area: '140100', balanceFen: 110000 },
    { id: 'B', area: '140100', balanceFen: 150000 },
  ];

  it('lets the chosen one pay what there is, and the rest is cash', () => {
    expect(settle('140100', { billFen: 30000, payers, chosenPayer: 'A' }).answer).toEqual({
      draws: [{ from: 'A', fen: 10000 }],
      cashFen: 20000,
    });
  });

  it('asks where nobody was chosen and there is no order', () => {
    expect(codes(settle('140100', { payers }))).toEqual(['several-payers-order-unknown unknown']);
  });

  it('takes the local payer first, and the earlier bound of two', () => {
    const three = [
      { id: 'X', area: '340200', boundOn: '2024-01-01' },
      { id: 'B', area: '340100', boundOn: '2025-03-01' },
      { id: 'A', area: '340100', boundOn: '2025-01-05' },
    ];
    expect(settle('340100', { payers: three }).answer).toEqual({
      draws: [{ from: 'A', fen: 10000 }],
      cashFen: 0,
    });
  });

  it('asks when the first in turn is short and another is not, and takes cash when all are', () => {
    const rich = [
      { id: 'A', area: '340100', boundOn: '2025-01-01', balanceFen: 3000 },
      { id: 'B', area: '340100', boundOn: '2025-02-01', balanceFen: 50000 },
    ];
    expect(codes(settle('340100', { payers: rich }))).toEqual(['payer-choice-missing unknown']);
    const poor = rich.map((payer) => ({ ...payer, balanceFen: 3000 }));
    expect(settle('340100', { payers: poor }).answer).toEqual({
      draws: [{ from: 'A', fen: 3000 }],
      cashFen: 7000,
    });
  });
});

describe('other styles of settlement', () => {
  const two = (area: string) => [
    { id: 'A', area, boundOn: '2025-01-01', balanceFen: 6000 },
    { id: 'B', area, boundOn: '2025-02-01', balanceFen: 50000 },
  ];

  it('wants a choice where the payer is chosen by a second scan', () => {
    expect(codes(settle('510100', { payers: two('510100') }))).toEqual([
      'payer-choice-missing unknown',
    ]);
    const chosen = settle('510100', { payers: two('510100'), chosenPayer: 'A' });
    expect(chosen.answer).toEqual({ draws: [{ from: 'A', fen: 6000 }], cashFen: 4000 });
  });

  it('goes along an order of which nobody says how many may pay, and tells it', () => {
    expect(settle('110000', { billFen: 6000, payers: two('110000') }).answer).toEqual({
      draws: [{ from: 'A', fen: 6000 }],
      cashFen: 0,
    });
    const short = settle('110000', { payers: two('110000') });
    expect(codes(short)).toEqual(['payers-per-settlement-unknown warn']);
    expect(short.answer).toEqual({
      draws: [
        { from: 'A', fen: 6000 },
        { from: 'B', fen: 4000 },
      ],
      cashFen: 0,
    });
  });

  it('leaves a payer of another pooling area out where sharing stays at home', () => {
    const payers = [{ id: 'A', area: '610300' }];
    expect(codes(settle('610100', { payers }))).toContain('cross-area-not-open stop');
  });

  it('asks about money whose bucket nobody knows', () => {
    expect(codes(settle('310000', { payers: [{ id: 'A', area: '310000' }] }))).toEqual([
      'past-years-unknown unknown',
    ]);
    expect(codes(settle('210100', { payers: [{ id: 'A', area: '210100' }] }))).toEqual([
      'funding-unknown unknown',
    ]);
  });

  it('counts the balance where nobody says how an area shares, and tells the person', () => {
    const decision = settle('220100', { payers: [{ id: 'A', area: '220100' }] });
    expect(decision.answer).toEqual({ draws: [{ from: 'A', fen: 10000 }], cashFen: 0 });
    expect(codes(decision)).toEqual(['funding-unknown warn']);
  });

  it('tells a person who chose that only a weak source says one payer a settlement', () => {
    const choose = { payers: two('420100'), chosenPayer: 'B' };
    expect(codes(settle('420100', choose))).toEqual(['weak-source warn']);
  });

  it('treats a divorce as the area does', () => {
    const divorced = (area: string) => [{ id: 'A', area, balanceFen: 200000, divorced: true }];
    expect(settle('140100', { payers: divorced('140100') }).warning).toBe(true);
    expect(codes(settle('340100', { payers: divorced('340100') }))).toEqual(['divorced stop']);
    expect(codes(settle('410100', { payers: divorced('410100') }))).toEqual(['divorced unknown']);
  });

  it('waits for a spouse who has not agreed', () => {
    const payers = [{ id: 'A', area: '510100', consented: false }];
    expect(codes(settle('510100', { payers }))).toEqual(['spouse-consent-missing stop']);
  });
});
