import { SettleGiven } from '../../questions';
import { decideSettle } from '..';
import { DISPUTED, type Json, putInForce, set, since, told } from '../shapes/made-up-pack.fixture';

jest.mock('../../policy/packs', () => jest.requireActual('../shapes/made-up-pack.fixture'));

const IN_PLACE = set('in-place' as const);

putInForce({
  '000000': { itemsPayable: set(['care']) },
  // Payers follow one another by rank.
  '130000': {
    fundingModel: IN_PLACE,
    payersPerSettlement: set('cascade' as const),
    drawOrder: set(['own', 'by-rank']),
  },
  // Local ones first, then those from elsewhere, each to the end.
  '140000': {
    fundingModel: IN_PLACE,
    memberScope: set('province' as const),
    payersPerSettlement: set('cascade' as const),
    drawOrder: set(['own', 'local-by-bind-date', 'cross-area']),
  },
  // One is chosen.
  '150000': { fundingModel: IN_PLACE, payersPerSettlement: set('chosen' as const, 'low') },
  // One a settlement, in an order.
  '210000': {
    fundingModel: set('pot' as const),
    payersPerSettlement: set('single' as const),
    drawOrder: set(['own', 'by-bind-date']),
  },
  '610000': { fundingModel: IN_PLACE, ownFirst: set(true as const, 'low') },
  // One after the other as they were filed, and the filing may be put into another order.
  '110000': {
    fundingModel: IN_PLACE,
    payersPerSettlement: set('cascade' as const),
    drawOrder: set(['own', 'by-bind-date']),
    drawOrderEditable: set(true as const, 'low'),
  },
  '220000': { fundingModel: IN_PLACE, drawOrder: set(['own', 'by-bind-date']) },
  // How many may pay is known from a later day only, or disputed.
  '230000': {
    fundingModel: IN_PLACE,
    drawOrder: set(['own', 'by-bind-date']),
    payersPerSettlement: since('2025-06-02', 'cascade' as const),
  },
  '310000': {
    fundingModel: IN_PLACE,
    drawOrder: set(['own', 'by-bind-date']),
    payersPerSettlement: DISPUTED,
  },
});

function settle(region: string, given: Json) {
  const where = { region, provinceDirect: false, on: '2025-06-01' };
  return decideSettle(where, SettleGiven.parse(given));
}
const payer = (id: string, area: string, more: Json = {}) => ({ id, area, ...more });
const drawn = (region: string, given: Json) => settle(region, given).answer.draws;

describe('in which order payers pay', () => {
  const ranked = (id: string, rank: number | null, balanceFen = 4000) =>
    payer(id, '130100', { rank, balanceFen });
  const bound = (id: string, area: string, boundOn: string, balanceFen = 4000) =>
    payer(id, area, { boundOn, balanceFen });

  it('is that of their ranks as numbers, whoever is chosen', () => {
    const payers = [ranked('C', 10), ranked('A', 1), ranked('B', 2)];
    expect(drawn('130100', { payers, chosenPayer: 'C' })).toEqual([
      { from: 'A', fen: 4000 },
      { from: 'B', fen: 4000 },
      { from: 'C', fen: 2000 },
    ]);
  });

  it('is not known where one has no rank, or two the same', () => {
    for (const rank of [null, 1]) {
      const payers = [ranked('A', 1), ranked('B', rank)];
      expect(told(settle('130100', { payers }))).toEqual([
        ['several-payers-order-unknown unknown drawOrder', { payers: ['A', 'B'] }],
      ]);
    }
  });

  it('takes local ones to the end before those from elsewhere, each once', () => {
    const payers = [
      bound('X', '140100', '2025-02-01'),
      bound('B', '140200', '2025-03-01'),
      bound('A', '140200', '2025-01-01'),
    ];
    expect(drawn('140200', { payers })).toEqual([
      { from: 'A', fen: 4000 },
      { from: 'B', fen: 4000 },
      { from: 'X', fen: 2000 },
    ]);
  });

  it('is the order filed, until it is edited: then the places it was given', () => {
    const filed = (id: string, month: string, rank: number | null) =>
      payer(id, '110000', { boundOn: `2025-${month}-01`, rank, balanceFen: 9000 });
    const inOrder = (payers: Json[]) => drawn('110000', { payers, billFen: 18_000 });
    const [a, b] = [
      { from: 'A', fen: 9000 },
      { from: 'B', fen: 9000 },
    ];
    expect(inOrder([filed('A', '01', null), filed('B', '02', null)])).toEqual([a, b]);
    expect(inOrder([filed('A', '01', 2), filed('B', '02', 1)])).toEqual([b, a]);
    expect(inOrder([filed('A', '01', 2), filed('B', '02', null)])).toEqual([a, b]);
    expect(inOrder([filed('A', '01', 2), filed('B', '01', 1)])).toEqual([b, a]);
  });

  it('rests on the weak word that it may be edited only where that changes it', () => {
    const filed = (id: string, month: string, rank: number) =>
      payer(id, '110000', { boundOn: `2025-${month}-01`, rank });
    const edited = { payers: [filed('A', '01', 2), filed('B', '02', 1)] };
    expect(told(settle('110000', edited))).toEqual([
      ['weak-source warn drawOrderEditable', { parameter: 'drawOrderEditable' }],
    ]);
    const asFiled = { payers: [filed('A', '01', 1), filed('B', '02', 2)] };
    expect(told(settle('110000', asFiled))).toEqual([]);
    // The first keeps its place and the others do not; or the days alone leave two in one place.
    const changedBehind = [filed('A', '01', 1), filed('B', '02', 3), filed('C', '03', 2)];
    const placedByRankAlone = [filed('A', '01', 2), filed('B', '01', 1)];
    for (const payers of [changedBehind, placedByRankAlone]) {
      expect(told(settle('110000', { payers }))).toEqual([
        ['weak-source warn drawOrderEditable', { parameter: 'drawOrderEditable' }],
      ]);
    }
  });

  it('is asked about by name where one must be chosen', () => {
    const payers = [payer('A', '150100'), payer('B', '150100')];
    expect(told(settle('150100', { payers }))).toEqual([
      ['payer-choice-missing unknown payersPerSettlement', { payers: ['A', 'B'] }],
      ['weak-source warn payersPerSettlement', { parameter: 'payersPerSettlement' }],
    ]);
    expect(told(settle('150100', { payers: payers.slice(0, 1), chosenPayer: 'A' }))).toEqual([]);
  });
});

describe('whose word it is that one’s own money goes first', () => {
  const given = { payers: [payer('A', '610100')] };

  it('is told where own money and another’s both pay', () => {
    expect(told(settle('610100', { ...given, ownFen: 4000 }))).toEqual([
      ['weak-source warn ownFirst', { parameter: 'ownFirst' }],
    ]);
    expect(told(settle('610100', given))).toEqual([]);
    expect(told(settle('610100', { payers: [], ownFen: 4000 }))).toEqual([]);
  });
});

describe('when the first in turn is short', () => {
  const bound = (id: string, month: string, potFen: number) =>
    payer(id, '210100', { boundOn: `2025-${month}-01`, potFen });
  const short = { first: 'A', usableFen: 3999, restFen: 4000 };

  it('offers a choice as soon as one of the others could pay it all', () => {
    const payers = [bound('A', '01', 3999), bound('B', '02', 4000), bound('C', '03', 1)];
    expect(told(settle('210100', { payers, ownFen: 6000 }))).toEqual([
      ['payer-choice-missing unknown payersPerSettlement', short],
    ]);
  });

  it('takes one who is just enough', () => {
    const payers = [bound('A', '01', 4000), bound('B', '02', 9000)];
    expect(drawn('210100', { payers, ownFen: 6000 })).toEqual([
      { from: 'own', fen: 6000 },
      { from: 'A', fen: 4000 },
    ]);
  });

  const filed = (region: string) =>
    ['A', 'B'].map((id) =>
      payer(id, region, { boundOn: `2025-01-0${id === 'A' ? 1 : 2}`, balanceFen: 3999 }),
    );

  it('goes on along the order where nobody says how many may pay, and tells it', () => {
    const given = { payers: filed('220100'), ownFen: 6000 };
    expect(told(settle('220100', given))).toEqual([
      ['payers-per-settlement-unknown warn payersPerSettlement', short],
    ]);
    expect(drawn('220100', given)).toEqual([
      { from: 'own', fen: 6000 },
      { from: 'A', fen: 3999 },
      { from: 'B', fen: 1 },
    ]);
    expect(told(settle('220100', { ...given, ownFen: 6001 }))).toEqual([]);
  });

  it('asks the area where how many may pay is known from a later day, or disputed', () => {
    for (const region of ['230100', '310000']) {
      expect(told(settle(region, { payers: filed(region), ownFen: 6000 }))).toEqual([
        ['several-payers-order-unknown unknown payersPerSettlement', short],
      ]);
    }
  });
});
