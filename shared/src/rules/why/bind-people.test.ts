import { BindGiven } from '../../questions';
import { decideBind } from '..';
import {
  codes,
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
    payerType: set('employee-with-account' as const),
    memberInsuredRequired: set(true),
    relationsAllowed: set({ allowed: ['parent', 'child', 'spouse'], undecided: ['sibling'] }),
    parentInLawAllowed: set(false),
    bothStatusNormal: set(true),
    memberScope: set('pooling-area' as const),
    temporaryMember: set(false),
  },
  // Known from tomorrow only.
  '130000': {
    payerType: since(TOMORROW, 'employee-with-account' as const),
    publicExpenseExcluded: since(TOMORROW, { payer: true, member: true }),
    chronicRegistrationExcluded: since(TOMORROW, true),
    relationsAllowed: since(TOMORROW, { allowed: ['child' as const], undecided: [] }),
    bothStatusNormal: since(TOMORROW, true),
  },
  // Only a member in public-expense care is excluded; nobody says where relatives may live.
  '140000': {
    publicExpenseExcluded: set({ payer: false, member: true }),
    memberScope: DISPUTED,
    relationsAllowed: DISPUTED,
    parentInLawAllowed: DISPUTED,
    bothStatusNormal: DISPUTED,
  },
  // Only a payer in public-expense care is; everything rests on weak sources.
  '150000': {
    publicExpenseExcluded: set({ payer: true, member: false }),
    memberScope: set('province' as const, 'low'),
    relationsAllowed: set({ allowed: ['child' as const], undecided: [] }, 'low'),
    parentInLawAllowed: set(true, 'low'),
    bothStatusNormal: set(false),
  },
});

function bind(region: string, { relative, ...rest }: Json = {}) {
  const member = { area: region, ...(relative as Json | undefined) };
  const given = BindGiven.parse({ ...rest, relative: member });
  return decideBind({ region, provinceDirect: false, on: TODAY }, given);
}
const resident = { payer: { scheme: 'resident' } };
const noAccount = { payer: { account: false } };
const uninsured = { relative: { scheme: 'none' } };
const payerInCare = { payer: { publicExpense: true } };
const memberInCare = { relative: { publicExpense: true } };
const chronic = { payer: { chronicRegistration: true } };
const inLaw = { relative: { relation: 'parent-in-law' } };

describe('why somebody may not share', () => {
  it.each([
    ['220100', resident, 'payer-not-employee-insured stop payerType', { scheme: 'resident' }],
    ['220100', noAccount, 'payer-without-account stop payerType', {}],
    ['220100', uninsured, 'member-not-insured stop memberInsuredRequired', {}],
    [
      '140100',
      { ...memberInCare, relative: { publicExpense: true, relation: 'child' } },
      'public-expense-care stop publicExpenseExcluded',
      { payer: false, member: true },
    ],
    [
      '150100',
      payerInCare,
      'public-expense-care stop publicExpenseExcluded',
      { payer: true, member: false },
    ],
    ['130100', memberInCare, 'public-expense-care unknown publicExpenseExcluded', { on: TODAY }],
    ['130100', chronic, 'chronic-registration unknown chronicRegistrationExcluded', { on: TODAY }],
    ['130100', {}, 'before-known-policy unknown payerType', { on: TODAY }],
  ])('in %s with %j: %s', (region, given, code, facts) => {
    expect(told(bind(region, given))).toContainEqual([code, facts]);
    expect(bind(region, given).answer).toEqual({});
  });

  it.each([
    ['140100', payerInCare],
    ['150100', memberInCare],
    ['220100', payerInCare],
    ['220100', memberInCare],
    ['220100', chronic],
    ['130100', {}],
  ])('says nothing in %s of an exclusion that is not of %j', (region, given) => {
    const said = codes(bind(region, given)).join();
    expect(said).not.toMatch(/public-expense-care|chronic-registration/);
  });
});

describe('why a relation is or is not shared with', () => {
  const relation = 'child';
  const list = ['parent', 'child', 'spouse'];

  it.each([
    [
      '220100',
      'grandparent',
      'relation-not-allowed stop',
      { relation: 'grandparent', allowed: list },
    ],
    ['220100', 'sibling', 'relation-date-unknown unknown', { relation: 'sibling', on: TODAY }],
    ['140100', relation, 'policy-disputed unknown', { relation, on: TODAY }],
    ['130100', relation, 'before-known-policy unknown', { relation, on: TODAY }],
    ['150100', relation, 'weak-source warn', { parameter: 'relationsAllowed' }],
  ])('in %s, a %s: %s', (region, who, code, facts) => {
    const reasons = told(bind(region, { relative: { relation: who } }));
    expect(reasons).toContainEqual([`${code} relationsAllowed`, facts]);
  });

  it.each([
    ['220100', 'relation-not-allowed stop', { relation: 'parent-in-law', on: TODAY }],
    ['140100', 'policy-unknown unknown', { relation: 'parent-in-law', on: TODAY }],
    ['150100', 'weak-source warn', { parameter: 'parentInLawAllowed' }],
  ])('in %s, a parent-in-law: %s', (region, code, facts) => {
    expect(told(bind(region, inLaw))).toContainEqual([`${code} parentInLawAllowed`, facts]);
    expect(readFor(bind(region, inLaw))).not.toContain('relationsAllowed');
  });
});

describe('why two areas share or do not', () => {
  it.each([
    ['220100', '610100', 'outside-the-sharing-area stop'],
    ['220100', '220200', 'cross-area-not-open stop'],
    ['140100', '140200', 'cross-area-unknown unknown'],
  ])('%s with %s: %s', (payerArea, memberArea, code) => {
    const reasons = told(bind(payerArea, { relative: { area: memberArea } }));
    expect(reasons).toContainEqual([`${code} memberScope`, { payerArea, memberArea }]);
  });

  it('tells of a weak source that opens the province', () => {
    const reasons = told(bind('150100', { relative: { area: '150200' } }));
    expect(reasons).toContainEqual(['weak-source warn memberScope', { parameter: 'memberScope' }]);
    expect(readFor(bind('150100'))).not.toContain('memberScope');
  });

  it.each(['110000', '120000', '310000', '500000'])('%s is one pooling area', (city) => {
    const area = `${city.slice(0, 4)}01`;
    expect(codes(bind(city, { relative: { area } }))).toEqual([]);
  });

  it('asks nothing about place of the nation', () => {
    expect(codes(bind('000000', { relative: { area: '350100' } }))).toEqual([]);
  });
});

describe('why a standing stops a new bind', () => {
  it.each([
    ['payer', 'paused', 'payer-paused'],
    ['payer', 'arrears', 'payer-in-arrears'],
    ['payer', 'terminated', 'payer-terminated'],
    ['relative', 'paused', 'member-paused'],
    ['relative', 'arrears', 'member-in-arrears'],
    ['relative', 'terminated', 'member-terminated'],
  ])('the %s is %s: %s', (side, status, code) => {
    const given = { [side]: { status } };
    expect(told(bind('220100', given))).toEqual([[`${code} stop bothStatusNormal`, { status }]]);
    const doubt = [`${code} unknown bothStatusNormal`, { status }];
    expect(told(bind('140100', given))).toContainEqual(doubt);
    expect(told(bind('130100', given))).toContainEqual(doubt);
    expect(codes(bind('150100', given)).join()).not.toContain(code);
  });
});
