import {
  type Binding,
  invitationAt,
  invitationEndsAt,
  isBindingInForce,
  joinsAs,
  type Membership,
  nextBinding,
  nextInvitation,
  nextMembership,
  rankPayers,
} from '.';

describe('an invitation', () => {
  it('ends once, in one way', () => {
    expect(nextInvitation('pending', 'accept')).toBe('accepted');
    expect(nextInvitation('pending', 'decline')).toBe('declined');
    expect(nextInvitation('pending', 'withdraw')).toBe('withdrawn');
    expect(nextInvitation('pending', 'expire')).toBe('expired');
    expect(nextInvitation('declined', 'accept')).toBeNull();
  });

  it('is good for seven days to the millisecond', () => {
    const madeAt = 1_000;
    const end = invitationEndsAt(madeAt);
    expect(end - madeAt).toBe(604_800_000);
    expect(invitationAt('pending', madeAt, end - 1)).toBe('pending');
    expect(invitationAt('pending', madeAt, end)).toBe('expired');
    expect(invitationAt('accepted', madeAt, end)).toBe('accepted');
  });

  it('brings in a full member after a passed face check, else a temporary one', () => {
    expect(joinsAs(true)).toBe('full');
    expect(joinsAs(false)).toBe('temporary');
  });
});

describe('a membership', () => {
  const member: Membership = { kind: 'temporary', status: 'active', organizer: false };
  const organizer: Membership = { kind: 'full', status: 'active', organizer: true };

  it('is upgraded from temporary to full, once', () => {
    const full = nextMembership(member, 'upgrade', 1);
    expect(full).toEqual({ ...member, kind: 'full' });
    expect(full && nextMembership(full, 'upgrade', 1)).toBeNull();
  });

  it('ends by leaving or removal, once', () => {
    expect(nextMembership(member, 'leave', 1)?.status).toBe('left');
    const removed = nextMembership(member, 'remove', 1);
    expect(removed?.status).toBe('removed');
    expect(removed && nextMembership(removed, 'leave', 1)).toBeNull();
  });

  it('lets the organizer leave only when alone, and never be removed', () => {
    expect(nextMembership(organizer, 'leave', 1)).toBeNull();
    expect(nextMembership(organizer, 'leave', 0)?.status).toBe('left');
    expect(nextMembership(organizer, 'remove', 0)).toBeNull();
  });
});

describe('a binding', () => {
  const binding: Binding = {
    status: 'active',
    kind: 'temporary',
    rank: 1,
    boundOn: '2025-01-01',
    endsOn: '2025-12-31',
  };

  it('ends when it is released or when the member goes', () => {
    const ended = nextBinding(binding, 'unbind');
    expect(ended?.status).toBe('ended');
    expect(nextBinding(binding, 'member-ended')?.status).toBe('ended');
    expect(ended && nextBinding(ended, 'upgrade')).toBeNull();
  });

  it('becomes full with the member', () => {
    const full = nextBinding(binding, 'upgrade');
    expect(full?.kind).toBe('full');
    expect(full && nextBinding(full, 'upgrade')).toBeNull();
  });

  it('holds from its first to its last day', () => {
    expect(isBindingInForce(binding, '2024-12-31')).toBe(false);
    expect(isBindingInForce(binding, '2025-01-01')).toBe(true);
    expect(isBindingInForce(binding, '2025-12-31')).toBe(true);
    expect(isBindingInForce(binding, '2026-01-01')).toBe(false);
    expect(isBindingInForce({ ...binding, endsOn: null }, '2030-01-01')).toBe(true);
    expect(isBindingInForce({ ...binding, status: 'ended' }, '2025-06-01')).toBe(false);
  });

  it('takes a new order only when it names every payer once', () => {
    expect(rankPayers(['a', 'b'], ['b', 'a'])).toEqual(
      new Map([
        ['b', 1],
        ['a', 2],
      ]),
    );
    expect(rankPayers(['a', 'b'], ['a'])).toBeNull();
    expect(rankPayers(['a', 'b'], ['a', 'a'])).toBeNull();
    expect(rankPayers(['a', 'b'], ['a', 'c'])).toBeNull();
    expect(rankPayers(['a'], ['a', 'a'])).toBeNull();
  });
});
