import { SettleGiven } from '../../questions';
import { decideSettle } from '..';
import { DISPUTED, type Json, putInForce, set, since, told } from '../shapes/made-up-pack.fixture';

jest.mock('../../policy/packs', () => jest.requireActual('../shapes/made-up-pack.fixture'));

const TODAY = '2025-06-01';
const IN_PLACE = set('in-place' as const);

putInForce({
  '000000': { itemsPayable: set(['care']) },
  '130000': {
    fundingModel: IN_PLACE,
    memberScope: set('province' as const, 'low'),
    onPayerPaused: set('blocks' as const),
    onFamilyChange: set('stands-until-released' as const),
    memberConsent: set('needed' as const),
  },
  '140000': {
    fundingModel: IN_PLACE,
    memberScope: set('pooling-area' as const),
    onFamilyChange: set('ends' as const),
    memberConsent: set('spouse-only' as const),
  },
  // One is chosen.
  '150000': {
    fundingModel: IN_PLACE,
    payersPerSettlement: set('chosen' as const, 'low'),
    onPayerPaused: set('blocks' as const),
    memberConsent: set('not-needed' as const),
  },
  '210000': {
    fundingModel: set('pot' as const),
    memberScope: DISPUTED,
  },
  '220000': { fundingModel: IN_PLACE },
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
