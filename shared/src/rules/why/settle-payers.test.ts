import { SettleGiven } from '../../questions';
import { decideSettle } from '..';
import {
  DISPUTED,
  type Json,
  packOfShapes,
  set,
  since,
  told,
} from '../shapes/made-up-pack.fixture';

jest.mock('../../policy/packs', () => ({
  PACKS: [],
  packOf: (code: string, direct: boolean) => mockPackOf(code, direct),
}));

const TODAY = '2025-06-01';
const IN_PLACE = set('in-place' as const);

const mockPackOf = packOfShapes({
  '000000': { itemsPayable: set(['care']) },
  // Payers follow one another by rank.
  '130000': {
    fundingModel: IN_PLACE,
    memberScope: set('province' as const, 'low'),
    payersPerSettlement: set('cascade' as const),
    drawOrder: set(['own', 'by-rank']),
    onPayerPaused: set('blocks' as const),
    onFamilyChange: set('stands-until-released' as const),
    memberConsent: set('needed' as const),
  },
  // Local ones first, then those from elsewhere, each to the end.
  '140000': {
    fundingModel: IN_PLACE,
    memberScope: set('pooling-area' as const),
    payersPerSettlement: set('cascade' as const),
    drawOrder: set(['own', 'local-by-bind-date', 'cross-area']),
    onFamilyChange: set('ends' as const),
    memberConsent: set('spouse-only' as const),
  },
  '140100': { memberScope: set('province' as const) },
  // One is chosen.
  '150000': {
    fundingModel: IN_PLACE,
    payersPerSettlement: set('chosen' as const, 'low'),
    onPayerPaused: set('blocks' as const),
    memberConsent: set('not-needed' as const),
  },
  // One a settlement, in an order; here the reserve is disputed.
  '210000': {
    fundingModel: set('pot' as const),
    memberScope: DISPUTED,
    payersPerSettlement: set('single' as const),
    drawOrder: set(['own', 'by-bind-date']),
  },
  '220000': { fundingModel: IN_PLACE, drawOrder: set(['own', 'by-bind-date']) },
  '410000': { fundingModel: IN_PLACE, payersPerSettlement: set('single' as const) },
  '410000 direct': { fundingModel: set('pot' as const) },
  '310000': { fundingModel: set('past-years' as const) },
  '320000': { fundingModel: DISPUTED },
  '330000': { fundingModel: since('2025-06-02', 'in-place' as const) },
});

function settle(region: string, given: Json, provinceDirect = false) {
  return decideSettle({ region, provinceDirect, on: TODAY }, SettleGiven.parse(given));
}
const payer = (id: string, area: string, more: Json = {}) => ({ id, area, ...more });
const one = (area: string, more: Json = {}) => ({ payers: [payer('A', area, more)] });
const drawn = (region: string, given: Json, direct = false) =>
  settle(region, given, direct).answer.draws;

describe('why a payer may not pay', () => {
  const silent = { consented: false };
  const divorced = { divorced: true };
  const paused = { status: 'paused' };
  const far = (region: string, area: string) => ({ payerArea: area, memberArea: region });
  const A = { payer: 'A' };

  it.each([
    ['130100', one('140100'), 'outside-the-sharing-area stop memberScope', far('130100', '140100')],
    ['140100', one('140200'), 'cross-area-not-open stop memberScope', far('140100', '140200')],
    [
      '210100',
      one('210200', { potFen: 1 }),
      'cross-area-unknown unknown memberScope',
      far('210100', '210200'),
    ],
    ['130100', one('130200'), 'weak-source warn memberScope', { parameter: 'memberScope' }],
    ['130100', one('130100', silent), 'consent-missing stop memberConsent', A],
    ['140100', one('140100', silent), 'spouse-consent-missing stop memberConsent', A],
    ['220100', one('220100', silent), 'consent-missing unknown memberConsent', A],
    ['130100', one('130100', divorced), 'divorced warn onFamilyChange', A],
    ['140100', one('140100', divorced), 'divorced stop onFamilyChange', A],
    ['220100', one('220100', divorced), 'divorced unknown onFamilyChange', A],
    ['220100', one('220100', paused), 'payer-pause-effect-unknown unknown onPayerPaused', paused],
    [
      '130100',
      one('130100', paused),
      'payer-paused stop onPayerPaused',
      { ...paused, effect: 'blocks' },
    ],
    ['310000', one('310000'), 'past-years-unknown unknown fundingModel', {}],
    ['320100', one('320100'), 'funding-unknown unknown fundingModel', {}],
    ['330100', one('330100'), 'funding-unknown unknown fundingModel', {}],
    ['610100', one('610100'), 'funding-unknown warn fundingModel', {}],
  ])('in %s with %j: %s', (region, given, code, facts) => {
    expect(told(settle(region, given))).toEqual([[code, facts]]);
  });

  it('is nobody’s matter where consent is not asked for', () => {
    expect(told(settle('150100', one('150100', silent)))).toEqual([]);
  });

  it('holds up nobody who has no money', () => {
    const empty = { ...divorced, balanceFen: 0 };
    expect(settle('220100', one('220100', empty))).toMatchObject({
      outcome: 'allowed',
      reasons: [],
      answer: { draws: [], cashFen: 10000 },
    });
  });

  it('leaves one out with a warning while another can, but not the one who was chosen', () => {
    const payers = [payer('A', '150100'), payer('B', '150100', paused)];
    const warned = settle('150100', { payers, chosenPayer: 'A' });
    expect(warned.answer.draws).toEqual([{ from: 'A', fen: 10000 }]);
    expect(told(warned)).toEqual([
      ['payer-paused warn onPayerPaused', { ...paused, effect: 'blocks' }],
    ]);
    const refused = settle('150100', { payers, chosenPayer: 'B' });
    expect(refused.outcome).toBe('refused');
    expect(refused.nextStep.action).toBe('restore-enrolment');
  });

  it('asks the payer’s own area what it shares, and 省直 itself only for itself', () => {
    const pot = { potFen: 3000 };
    expect(drawn('410000', one('410000', pot), true)).toEqual([{ from: 'A', fen: 3000 }]);
    expect(drawn('410000', one('410000', pot))).toEqual([{ from: 'A', fen: 10000 }]);
  });
});

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

  it('is asked about by name where one must be chosen', () => {
    const payers = [payer('A', '150100'), payer('B', '150100')];
    expect(told(settle('150100', { payers }))).toEqual([
      ['payer-choice-missing unknown payersPerSettlement', { payers: ['A', 'B'] }],
      ['weak-source warn payersPerSettlement', { parameter: 'payersPerSettlement' }],
    ]);
    expect(told(settle('150100', { payers: payers.slice(0, 1), chosenPayer: 'A' }))).toEqual([]);
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

  it('asks the area where nobody says how many may pay', () => {
    const payers = ['A', 'B'].map((id) =>
      payer(id, '220100', { boundOn: `2025-01-0${id === 'A' ? 1 : 2}`, balanceFen: 3999 }),
    );
    expect(told(settle('220100', { payers, ownFen: 6000 }))).toEqual([
      ['several-payers-order-unknown unknown payersPerSettlement', short],
    ]);
  });
});
