import { BindGiven } from '../../questions';
import { decideBind } from '..';
import { BIND_SHAPES } from './bind-shapes.fixture';
import { codes, type Json, putInForce, set } from './made-up-pack.fixture';

jest.mock('../../policy/packs', () => jest.requireActual('./made-up-pack.fixture'));

putInForce({
  ...BIND_SHAPES,
  // A number nobody says of whether it counts the payer; one payer a member, from a weak source.
  '370000': { maxMembers: set(7), maxPayersPerMember: set(1, 'low'), oneRoleAPerson: set(true) },
  // Ten at once, twenty in a lifetime.
  '430000': { maxMembers: set(10), countsPayer: set(false), maxMembersLifetime: set(20) },
});

function bind(region: string, given: Json = {}) {
  const { relative, ...rest } = given;
  const member = { area: region, ...(relative as Json | undefined) };
  const where = { region, provinceDirect: false, on: '2025-06-01' };
  return decideBind(where, BindGiven.parse({ ...rest, relative: member }));
}

describe('how many people', () => {
  it('takes the payer off a number that counts the payer', () => {
    expect(bind('340100', { payerBinds: { now: 5 } }).outcome).toBe('allowed');
    expect(codes(bind('340100', { payerBinds: { now: 6 } }))).toEqual([
      'member-limit-reached stop',
    ]);
  });

  it('asks at the last place where nobody says whether the number counts the payer', () => {
    expect(bind('370900', { payerBinds: { now: 5 } }).outcome).toBe('allowed');
    expect(bind('370900', { payerBinds: { now: 6 } }).outcome).toBe('undecided');
    expect(bind('370900', { payerBinds: { now: 7 } }).outcome).toBe('refused');
  });

  it('counts payers of other areas apart from those at home', () => {
    const relative = { area: '340100', relation: 'parent' };
    const relativePayers = [{ area: '340200' }];
    expect(bind('340100', { relative, relativePayers }).outcome).toBe('allowed');
    expect(codes(bind('340300', { relative, relativePayers }))).toEqual([
      'cross-area-payer-limit-reached stop',
    ]);
  });

  it('lets a weak number of payers decide nothing', () => {
    const taken = bind('370200', { relativePayers: [{ area: '370200' }] });
    expect(codes(taken)).toEqual(['payer-limit-reached unknown']);
    expect(bind('140100', { relativePayers: [{ area: '140100' }] }).outcome).toBe('allowed');
  });

  it('counts a lifetime, and the same relative once', () => {
    const payerBinds = { now: 3, ever: 20 };
    expect(codes(bind('430100', { payerBinds }))).toEqual(['lifetime-limit-reached stop']);
    expect(bind('430100', { payerBinds, relative: { boundBefore: true } }).outcome).toBe('allowed');
    expect(bind('430100', { payerBinds: { now: 9, ever: 19 } }).outcome).toBe('allowed');
    expect(bind('430100', { payerBinds: { now: 10, ever: 10 } }).outcome).toBe('refused');
  });

  it('knows one father, one mother, one spouse and many children', () => {
    const sameRoleNow = 1;
    const payerBinds = { now: 1, sameRoleNow };
    const father = { relation: 'parent', role: 'father' };
    expect(codes(bind('140100', { relative: father, payerBinds }))).toEqual([
      'role-already-bound stop',
    ]);
    const parent = { relation: 'parent' };
    expect(bind('140100', { relative: parent, payerBinds }).outcome).toBe('undecided');
    const both = { now: 2, sameRoleNow: 2 };
    expect(bind('140100', { relative: parent, payerBinds: both }).outcome).toBe('refused');
    expect(bind('140100', { relative: { relation: 'child' }, payerBinds }).outcome).toBe('allowed');
  });

  it('gives one person one role where the area wants it so', () => {
    expect(codes(bind('370200', { payer: { memberOfAnother: true } }))).toContain(
      'one-role-a-person stop',
    );
    expect(codes(bind('370200', { relative: { sharesOwnAccount: true } }))).toContain(
      'one-role-a-person stop',
    );
  });

  it('refuses, allows or asks about sharing both ways as the area does', () => {
    expect(codes(bind('140100', { mutual: true }))).toEqual(['mutual-not-allowed stop']);
    const period = { from: '2025-06-01', to: '2025-07-01' };
    expect(bind('320100', { mutual: true, period }).outcome).toBe('allowed');
    expect(codes(bind('340100', { mutual: true }))).toEqual(['mutual-unknown unknown']);
  });
});
