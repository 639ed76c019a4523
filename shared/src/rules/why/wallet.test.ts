import { WalletTransferGiven } from '../../questions';
import { decideWalletTransfer, readParameter } from '..';
import {
  DISPUTED,
  type Json,
  ofYear,
  putInForce,
  set,
  since,
  told,
} from '../shapes/made-up-pack.fixture';

jest.mock('../../policy/packs', () => jest.requireActual('../shapes/made-up-pack.fixture'));

const DAY = '2025-06-01';
const everywhere = { full: ['130000'], part: [], named: [] };

putInForce({
  '000000': {
    walletList: set(everywhere),
    walletRelations: set(['child' as const, 'spouse' as const]),
    walletConfirmNeeded: set(true),
    walletClosedHours: set({ from: '22:00', to: '06:00' }),
    walletReturnAt: set({ daysLater: 1, at: '06:00' }),
    walletTransferFenMax: set(200000),
    walletTransfersDayMax: set(3),
    walletPendingBlocks: set(true),
  },
  // An area whose own pack leaves everything about the wallet open.
  '310000': {
    walletList: DISPUTED,
    walletRelations: DISPUTED,
    walletClosedHours: DISPUTED,
    walletReturnAt: DISPUTED,
    walletTransferFenMax: DISPUTED,
    walletTransfersDayMax: DISPUTED,
    walletPendingBlocks: DISPUTED,
  },
  '320000': { walletTransferFenMax: DISPUTED },
  '330000': { walletTransfersDayMax: DISPUTED },
  '410000': {
    reserveFen: DISPUTED,
    relationsAllowed: DISPUTED,
    drawOrder: since('2025-06-02', ['own' as const]),
    premiumWindow: ofYear({
      coverYear: 2026,
      rolling: true,
      opensOn: null,
      closesOn: null,
      extendedTo: null,
      arrivalFrom: null,
    }),
  },
});

function send(from: string, given: Json = {}, time = '10:00:00') {
  const where = { region: from, provinceDirect: false, on: `${DAY}T${time}` };
  const there = { from, to: '130100', ...given };
  return decideWalletTransfer(where, WalletTransferGiven.parse(there));
}

describe('why a transfer does not go out', () => {
  const day = { sentToday: 0, sentTodayFen: 0, limit: 3, limitFen: 600000 };

  it.each([
    [
      { relation: 'sibling' },
      'relation-not-allowed stop walletRelations',
      { relation: 'sibling', allowed: ['child', 'spouse'] },
    ],
    [
      { receiverConfirmed: false },
      'wallet-not-confirmed stop walletConfirmNeeded',
      { senderConfirmed: true, receiverConfirmed: false },
    ],
    [
      { senderConfirmed: false },
      'wallet-not-confirmed stop walletConfirmNeeded',
      { senderConfirmed: false, receiverConfirmed: true },
    ],
    [
      { amountFen: 200001 },
      'wallet-amount-limit stop walletTransferFenMax',
      { amountFen: 200001, limitFen: 200000 },
    ],
    [
      { amountFen: 0 },
      'wallet-amount-limit stop walletTransferFenMax',
      { amountFen: 0, limitFen: 200000 },
    ],
    [{ sentToday: 3 }, 'wallet-count-limit stop walletTransfersDayMax', { ...day, sentToday: 3 }],
    [
      { sentTodayFen: 400001, amountFen: 200000 },
      'wallet-count-limit stop walletTransfersDayMax',
      { ...day, sentTodayFen: 400001 },
    ],
    [{ pendingUnclaimed: true }, 'wallet-pending stop walletPendingBlocks', {}],
  ])('%j: %s', (given, code, facts) => {
    expect(told(send('130100', given))).toEqual([[code, facts]]);
  });

  it('goes out with just the limits, and comes back the next morning', () => {
    const decision = send('130100', { amountFen: 200000, sentToday: 2, sentTodayFen: 400000 });
    expect(told(decision)).toEqual([]);
    expect(decision.answer).toEqual({ returnsAt: '2025-06-02T06:00:00' });
  });

  it('is stopped by nothing that nobody says', () => {
    const given = { relation: 'sibling', amountFen: 900000, sentToday: 9, pendingUnclaimed: true };
    const decision = send('310000', given, '23:00:00');
    expect(new Set(decision.reasons.map(({ code }) => code))).toEqual(
      new Set(['wallet-area-unknown']),
    );
    expect(decision.answer).toEqual({});
  });

  it('keeps the count where no sum is known, and the sum where no count is', () => {
    const said = (from: string, given: Json) =>
      told(send(from, given)).filter(([code]) => code.includes('limit'));
    expect(said('320100', { amountFen: 900000, sentToday: 2 })).toEqual([]);
    expect(said('320100', { sentToday: 3 })).toEqual([
      ['wallet-count-limit stop walletTransfersDayMax', { ...day, sentToday: 3, limitFen: null }],
    ]);
    expect(said('330100', { amountFen: 200000, sentToday: 9, sentTodayFen: 900000 })).toEqual([]);
  });
});

describe('why the wallet sleeps', () => {
  const hours = { from: '22:00:00', to: '06:00:00' };

  it.each([
    ['21:59:59', []],
    ['22:00:00', [['wallet-closed-at-night unknown walletClosedHours', { at: '22:00:00' }]]],
    ['22:00:01', [['wallet-closed-at-night stop walletClosedHours', { at: '22:00:01', ...hours }]]],
    ['05:59:59', [['wallet-closed-at-night stop walletClosedHours', { at: '05:59:59', ...hours }]]],
    ['06:00:00', [['wallet-closed-at-night unknown walletClosedHours', { at: '06:00:00' }]]],
    ['06:00:01', []],
  ])('at %s', (time, reasons) => {
    expect(told(send('130100', {}, time))).toEqual(reasons);
  });
});

describe('why a parameter has no value', () => {
  const read = (name: Parameters<typeof readParameter>[1]['name']) =>
    readParameter(
      { region: '410100', provinceDirect: false, on: DAY },
      { name, coverYear: name === 'premiumWindow' ? 2026 : null },
    );

  it.each([
    ['reserveFen', 'policy-disputed'],
    ['relationsAllowed', 'policy-disputed'],
    ['drawOrder', 'before-known-policy'],
    ['maxMembers', 'policy-unknown'],
  ] as const)('%s: %s', (name, code) => {
    expect(told(read(name))).toEqual([[`${code} unknown ${name}`, { name }]]);
    expect(read(name).answer).toEqual({});
  });

  it('has one that says it rolls, and none where no window is known', () => {
    expect(read('premiumWindow').answer).toEqual({ value: 'rolling' });
    const where = { region: '220100', provinceDirect: false, on: DAY };
    expect(told(readParameter(where, { name: 'premiumWindow', coverYear: 2026 }))).toEqual([
      ['policy-unknown unknown premiumWindow', { name: 'premiumWindow' }],
    ]);
  });
});
