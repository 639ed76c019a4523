import { SettleGiven } from '../../questions';
import { decideSettle } from '..';
import { type Json, putInForce, set, told } from '../shapes/made-up-pack.fixture';

jest.mock('../../policy/packs', () => jest.requireActual('../shapes/made-up-pack.fixture'));

const IN_PLACE = { fundingModel: set('in-place' as const) };
const CASCADE = { payersPerSettlement: set('cascade' as const) };

putInForce({
  '000000': { itemsPayable: set(['care']) },
  '130000': { ...IN_PLACE, ...CASCADE, drawOrder: set(['own', 'by-rank'] as const) },
  '140000': { ...IN_PLACE, payersPerSettlement: set('chosen' as const) },
  '150000': { ...IN_PLACE, ...CASCADE, drawOrder: set(['own', 'by-bind-date'] as const) },
  '210000': {
    ...IN_PLACE,
    ...CASCADE,
    drawOrder: set(['own', 'by-bind-date'] as const),
    drawOrderEditable: set(true),
  },
  '220000': IN_PLACE,
  '310000': {
    fundingModel: set('past-years' as const),
    ...CASCADE,
    drawOrder: set(['own', 'by-rank'] as const),
  },
});

function settle(region: string, given: Json) {
  const where = { region, provinceDirect: false, on: '2025-06-01' };
  return decideSettle(where, SettleGiven.parse(given));
}
const DAYS = ['2025-01-01', '2025-02-01'];
const payer = (id: string, area: string, place: number, more: Json = {}) => ({
  id,
  area,
  rank: place,
  boundOn: DAYS[place - 1],
  ...more,
});
const pair = (area: string, firstFen: number, more: Json = {}) => [
  payer('A', area, 1, { balanceFen: firstFen }),
  payer('B', area, 2, { status: 'paused', ...more }),
];
const doubt = (severity: string) => [
  `payer-pause-effect-unknown ${severity} onPayerPaused`,
  { status: 'paused' },
];
const A_PAYS = { draws: [{ from: 'A', fen: 10_000 }], cashFen: 0 };

describe('a doubt about a payer', () => {
  it.each(['130100', '150100'])('is only told in %s where the bill is paid before', (area) => {
    const decision = settle(area, { payers: pair(area, 10_000) });
    expect(decision).toMatchObject({ outcome: 'allowed', warning: true, answer: A_PAYS });
    expect(told(decision)).toEqual([doubt('warn')]);
  });

  it('counts what the patient pays alone', () => {
    const given = { payers: pair('130100', 9_999), ownFen: 1 };
    expect(settle('130100', given).outcome).toBe('allowed');
  });

  it('holds up the bill where the one before is a fen short', () => {
    expect(told(settle('130100', { payers: pair('130100', 9_999) }))).toEqual([doubt('unknown')]);
  });

  it('holds up the bill where it is about the first', () => {
    const payers = [payer('A', '130100', 1, { status: 'paused' }), payer('B', '130100', 2)];
    expect(told(settle('130100', { payers }))).toEqual([doubt('unknown')]);
  });

  it('is only told where somebody else was chosen, and holds up the one who was', () => {
    const payers = pair('140100', 4_000);
    const other = settle('140100', { payers, chosenPayer: 'A' });
    expect(other.answer).toEqual({ draws: [{ from: 'A', fen: 4_000 }], cashFen: 6_000 });
    expect(told(other)).toEqual([doubt('warn')]);
    expect(told(settle('140100', { payers, chosenPayer: 'B' }))).toEqual([doubt('unknown')]);
  });

  it('counts where nobody has chosen, or no order is known', () => {
    for (const area of ['140100', '220100']) {
      const decision = settle(area, { payers: pair(area, 10_000) });
      expect(decision.outcome).toBe('undecided');
      expect(told(decision)).toContainEqual(doubt('unknown'));
    }
  });

  it('counts where the order of filing may have been changed', () => {
    const decision = settle('210100', { payers: pair('210100', 10_000) });
    expect(told(decision)).toEqual([doubt('unknown')]);
  });

  it('is nothing where the payer has no money', () => {
    const decision = settle('130100', { payers: pair('130100', 9_999, { balanceFen: 0 }) });
    expect(decision.outcome).toBe('allowed');
    expect(told(decision)).toEqual([]);
  });

  it('may be about how much there is', () => {
    const payers = (firstFen: number) => [
      payer('A', '310000', 1, { pastYearsFen: firstFen }),
      payer('B', '310000', 2),
    ];
    expect(settle('310000', { payers: payers(10_000) }).answer).toEqual(A_PAYS);
    expect(settle('310000', { payers: payers(9_999) })).toMatchObject({
      outcome: 'undecided',
      reasons: [{ code: 'past-years-unknown', severity: 'unknown' }],
    });
  });
});
