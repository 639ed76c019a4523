import { SettleGiven } from '../../questions';
import { decideSettle } from '..';
import {
  DISPUTED,
  type Json,
  putInForce,
  readFor,
  set,
  since,
  told,
} from '../shapes/made-up-pack.fixture';

jest.mock('../../policy/packs', () => jest.requireActual('../shapes/made-up-pack.fixture'));

const TODAY = '2025-06-01';
const TOMORROW = '2025-06-02';

putInForce({
  '000000': {
    fundingModel: set('in-place' as const),
    ownCardNeeded: set(true),
    pooledFundShared: set(false),
    itemsBanned: set(['supplement']),
    itemsPayable: set(['care', 'drug', 'device']),
  },
  // Both ID cards are wanted; one product may be bought; a sick member changes nothing.
  '130000': {
    itemsForHolderOnly: set(['vaccine']),
    proxyPurchase: set({ patientCard: true, bothIds: true }),
    commercialInsurance: set(['a-product']),
    onMemberPaused: set('harmless' as const, 'low'),
    onMemberInArrears: set('blocks' as const),
    onMemberTerminated: set('ends' as const),
  },
  // One card is enough; everything rests on weak sources.
  '140000': {
    itemsPayable: set(['care'], 'low'),
    proxyPurchase: set({ patientCard: true, bothIds: false }, 'low'),
    commercialInsurance: set(['local-pilots-only', 'a-product'], 'low'),
  },
  // What may be bought is known from tomorrow, or disputed.
  '150000': {
    itemsPayable: since(TOMORROW, ['care' as const]),
    commercialInsurance: set(['local-pilots-only']),
    drawOrder: set(['own' as const, 'by-rank' as const], 'low'),
  },
  '210000': { itemsPayable: DISPUTED },
});

function settle(region: string, given: Json = {}) {
  const payers = [{ id: 'A', area: region }];
  const where = { region, provinceDirect: false, on: TODAY };
  return decideSettle(where, SettleGiven.parse({ payers, ...given }));
}
const collector = (patientCard: boolean, bothIds: boolean) => ({
  proxyBuyer: { patientCard, bothIds },
});
const item = (what: string) => ({ item: what });
const insurance = { item: 'commercial-insurance', on: TODAY };

describe('why a counter says no', () => {
  const brought = { patientCard: true, bothIds: false };

  it.each([
    ['220100', { cardShown: 'payer' }, 'own-card-needed stop ownCardNeeded', {}],
    ['220100', item('pooled-benefit'), 'pooled-benefit-is-own stop pooledFundShared', {}],
    ['220100', item('supplement'), 'item-never-payable stop itemsBanned', item('supplement')],
    ['220100', item('vaccine'), 'item-not-payable-here stop itemsPayable', item('vaccine')],
    ['130100', item('vaccine'), 'item-unknown unknown itemsForHolderOnly', item('vaccine')],
    ['150100', item('care'), 'item-unknown unknown itemsPayable', { item: 'care', on: TODAY }],
    ['210100', item('care'), 'item-unknown unknown itemsPayable', { item: 'care', on: TODAY }],
    ['140100', item('care'), 'weak-source warn itemsPayable', { parameter: 'itemsPayable' }],
    ['220100', insurance, 'item-unknown unknown commercialInsurance', insurance],
    ['150100', insurance, 'item-unknown unknown commercialInsurance', insurance],
    [
      '140100',
      insurance,
      'weak-source warn commercialInsurance',
      { parameter: 'commercialInsurance' },
    ],
    ['130100', collector(true, false), 'proxy-papers-missing stop proxyPurchase', brought],
    ['220100', collector(true, false), 'proxy-papers-missing unknown proxyPurchase', brought],
    ['130100', collector(false, true), 'own-card-needed stop ownCardNeeded', {}],
    [
      '140100',
      collector(true, false),
      'weak-source warn proxyPurchase',
      { parameter: 'proxyPurchase' },
    ],
  ])('in %s with %j: %s', (region, given, code, facts) => {
    expect(told(settle(region, given))).toContainEqual([code, facts]);
  });

  it.each([
    ['130100', insurance],
    ['130100', collector(true, true)],
    ['220100', item('device')],
  ])('and in %s says yes to %j', (region, given) => {
    expect(told(settle(region, given))).toEqual([]);
  });

  it('draws nothing where it says no', () => {
    expect(settle('220100', { cardShown: 'payer' }).answer).toEqual({});
    expect(settle('220100', { cardShown: 'payer' }).outcome).toBe('refused');
  });
});

describe('why a patient’s standing counts', () => {
  it.each([
    [
      '220100',
      'paused',
      'member-pause-effect-unknown unknown onMemberPaused',
      { status: 'paused' },
    ],
    ['130100', 'paused', 'weak-source warn onMemberPaused', { parameter: 'onMemberPaused' }],
    [
      '130100',
      'arrears',
      'member-in-arrears stop onMemberInArrears',
      { status: 'arrears', effect: 'blocks' },
    ],
    [
      '130100',
      'terminated',
      'member-terminated stop onMemberTerminated',
      { status: 'terminated', effect: 'ends' },
    ],
  ])('in %s, %s: %s', (region, memberStatus, code, facts) => {
    expect(told(settle(region, { memberStatus }))).toEqual([[code, facts]]);
  });
});

describe('what a settlement leans on', () => {
  it('says that one’s own money goes first, and whose word the order is', () => {
    expect(readFor(settle('220100'))).toContain('ownFirst');
    const given = { ...insurance, item: 'pooled-benefit' };
    expect(told(settle('150100', given)).map(([code]) => code)).toContain(
      'weak-source warn drawOrder',
    );
  });

  it('does not lean on an order where nobody has money to draw', () => {
    const payers = [{ id: 'A', area: '150100', balanceFen: 0 }];
    const reasons = told(settle('150100', { item: 'pooled-benefit', payers }));
    expect(reasons.map(([code]) => code)).toEqual(['pooled-benefit-is-own stop pooledFundShared']);
  });
});
