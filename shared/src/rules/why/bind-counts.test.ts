import { BindGiven } from '../../questions';
import { decideBind } from '..';
import { codes, type Json, putInForce, readFor, set, told } from '../shapes/made-up-pack.fixture';

jest.mock('../../policy/packs', () => jest.requireActual('../shapes/made-up-pack.fixture'));

putInForce({
  '000000': {
    payerType: set('employee-with-account' as const),
    relationsAllowed: set({ allowed: ['parent', 'child', 'spouse', 'sibling'], undecided: [] }),
    bothStatusNormal: set(true),
    memberScope: set('province' as const),
  },
  // As many as one likes, says a weak source; several payers follow one another.
  '130000': {
    maxMembers: set('unlimited' as const, 'low'),
    payersPerSettlement: set('cascade' as const),
    oneRoleAPerson: set(true),
    mutualAllowed: set(true, 'low'),
  },
  // A number that counts the payer, or perhaps not; at most two in a lifetime.
  '140000': { maxMembers: set(7), countsPayer: set(true), maxMembersLifetime: set(2) },
  '150000': { maxMembers: set(7, 'low'), payersPerSettlement: set('single' as const) },
  // Roles.
  '210000': { maxByRole: set({ father: 2, mother: 1, spouse: 3, child: 'unlimited' as const }) },
  '220000': { maxByRole: set({ father: 1 }) },
  '230000': { maxByRole: set({ mother: 1 }) },
  '310000': { maxByRole: set({ father: 1, mother: 'unlimited' as const }) },
  // Payers of one relative.
  '320000': { maxPayersPerMember: set({ local: 1, crossArea: 2 }), mutualAllowed: set(false) },
  '330000': { maxPayersPerMember: set(2), oneRoleAPerson: set(false) },
  '340000': { maxPayersPerMember: set('unlimited' as const, 'low') },
});

function bind(region: string, { relative, ...rest }: Json = {}) {
  const member = { area: region, ...(relative as Json | undefined) };
  const given = BindGiven.parse({ ...rest, relative: member });
  return decideBind({ region, provinceDirect: false, on: '2025-06-01' }, given);
}

describe('why a payer may not have one more', () => {
  const having = (now: number, ever = now) => ({ payerBinds: { now, ever } });

  it.each([
    ['410100', having(5), 'member-limit-unknown unknown maxMembers', { now: 5 }],
    ['140100', having(6, 0), 'member-limit-reached stop maxMembers', { now: 6, limit: 6 }],
    ['150100', having(6), 'member-limit-unknown unknown countsPayer', { now: 6, limit: 7 }],
    ['150100', having(7), 'member-limit-reached unknown maxMembers', { now: 7, limit: 7 }],
    ['150100', having(5), 'weak-source warn maxMembers', { parameter: 'maxMembers' }],
    ['130100', having(99), 'weak-source warn maxMembers', { parameter: 'maxMembers' }],
    [
      '140100',
      having(0, 2),
      'lifetime-limit-reached stop maxMembersLifetime',
      { ever: 2, limit: 2 },
    ],
  ])('in %s with %j: %s', (region, given, code, facts) => {
    expect(told(bind(region, given))).toEqual([[code, facts]]);
  });

  it.each([
    ['410100', having(4)],
    ['140100', having(5, 1)],
  ])('is silent in %s with %j', (region, given) => {
    expect(told(bind(region, given))).toEqual([]);
  });

  it('asks whether the payer counts only where there is a number', () => {
    expect(readFor(bind('130100'))).not.toContain('countsPayer');
  });

  it('says of a lifetime whose rule it is', () => {
    const { level, sourceIds } = bind('140100', having(0, 2)).reasons[0] ?? {};
    expect({ level, sourceIds }).toEqual({ level: '140000', sourceIds: ['P11'] });
  });
});

describe('why a role is taken', () => {
  const as = (relation: string, role: string | null, sameRoleNow: number) => ({
    relative: { relation, role },
    payerBinds: { sameRoleNow },
  });
  const parent = { relation: 'parent', role: null };

  it.each([
    [
      '210100',
      as('parent', 'mother', 1),
      'stop',
      { relation: 'parent', role: 'mother', now: 1, limit: 1 },
    ],
    ['210100', as('spouse', null, 3), 'stop', { relation: 'spouse', role: null, now: 3, limit: 3 }],
    ['210100', as('parent', null, 3), 'stop', { ...parent, now: 3, limit: 3 }],
    ['210100', as('parent', null, 2), 'unknown', { ...parent, now: 2 }],
    ['210100', as('parent', null, 1), 'unknown', { ...parent, now: 1 }],
  ])('in %s, %j: %s', (region, given, severity, facts) => {
    const reasons = told(bind(region, given));
    expect(reasons).toEqual([[`role-already-bound ${severity} maxByRole`, facts]]);
  });

  it.each([
    ['210100', as('parent', 'father', 1)],
    ['210100', as('spouse', null, 1)],
    ['210100', as('child', null, 9)],
    ['210100', as('sibling', null, 9)],
    ['210100', as('parent', null, 0)],
    ['220100', as('parent', null, 1)],
    ['230100', as('parent', null, 1)],
    ['310000', as('parent', null, 1)],
    ['410100', as('parent', null, 9)],
  ])('is silent in %s, %j', (region, given) => {
    expect(told(bind(region, given))).toEqual([]);
  });
});

describe('why a relative may not have one more payer', () => {
  const payers = (...areas: string[]) => ({ relativePayers: areas.map((area) => ({ area })) });
  const abroad = { relative: { area: '320200' } };
  const limit = 'payer-limit-reached stop maxPayersPerMember';
  const crossLimit = 'cross-area-payer-limit-reached stop maxPayersPerMember';

  it.each([
    ['320100', payers('320100'), limit, { now: 1, limit: 1 }],
    ['320100', { ...payers('320100', '320300'), ...abroad }, crossLimit, { now: 2, limit: 2 }],
    ['330100', payers('330100', '330200'), limit, { now: 2, limit: 2 }],
    [
      '340100',
      payers('340100'),
      'weak-source warn maxPayersPerMember',
      { parameter: 'maxPayersPerMember' },
    ],
    ['130100', payers('130100'), 'payer-limit-unknown warn payersPerSettlement', { now: 1 }],
    ['410100', payers('410100'), 'payer-limit-unknown unknown maxPayersPerMember', { now: 1 }],
    ['150100', payers('150100'), 'payer-limit-unknown unknown maxPayersPerMember', { now: 1 }],
  ])('in %s with %j: %s', (region, given, code, facts) => {
    expect(told(bind(region, given))).toContainEqual([code, facts]);
  });

  it.each([
    ['320100', payers('320200', '320300')],
    ['320100', { ...payers('320200', '320300'), ...abroad }],
    ['330100', payers('330100')],
  ])('is silent in %s with %j', (region, given) => {
    expect(told(bind(region, given))).toEqual([]);
  });
});

describe('why a person has one role', () => {
  const member = { payer: { memberOfAnother: true } };
  const sharing = { relative: { sharesOwnAccount: true } };
  const mutual = { mutual: true };

  it.each([member, sharing, mutual])('where the area says so: %j', (given) => {
    expect(codes(bind('130100', given))).toContain('one-role-a-person stop');
    expect(codes(bind('330100', given))).not.toContain('one-role-a-person stop');
  });

  it.each([
    ['130100', 'weak-source warn mutualAllowed', { parameter: 'mutualAllowed' }],
    ['320100', 'mutual-not-allowed stop mutualAllowed', {}],
    ['410100', 'mutual-unknown unknown mutualAllowed', {}],
  ])('and both ways in %s: %s', (region, code, facts) => {
    expect(told(bind(region, mutual))).toContainEqual([code, facts]);
    expect(readFor(bind(region, member))).not.toContain('mutualAllowed');
    expect(readFor(bind(region))).not.toContain('oneRoleAPerson');
  });
});
