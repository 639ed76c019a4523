import {
  bindingStanding,
  firstBindingStatus,
  invitationAt,
  invitationEndsAt,
  isBindingInForce,
  joinsAs,
  type Membership,
  nextBindingStatus,
  nextInvitation,
  nextMembership,
  rankOfNewPayer,
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
  const none = { review: false };

  it('begins with whoever has to be asked first', () => {
    expect(firstBindingStatus({ spouse: true, review: true })).toBe('awaiting-spouse');
    expect(firstBindingStatus({ spouse: false, review: true })).toBe('in-review');
    expect(firstBindingStatus({ spouse: false, review: false })).toBe('active');
  });

  it('goes on to the review once the spouse agrees, where there is one', () => {
    expect(nextBindingStatus('awaiting-spouse', 'agree', none)).toBe('active');
    expect(nextBindingStatus('awaiting-spouse', 'agree', { review: true })).toBe('in-review');
    expect(nextBindingStatus('awaiting-spouse', 'decline', none)).toBe('declined');
    expect(nextBindingStatus('active', 'agree', none)).toBeNull();
    expect(nextBindingStatus('in-review', 'decline', none)).toBeNull();
  });

  it('is decided by the agency once, and only while it waits for it', () => {
    expect(nextBindingStatus('in-review', 'approve', none)).toBe('active');
    expect(nextBindingStatus('in-review', 'refuse', none)).toBe('refused');
    expect(nextBindingStatus('active', 'approve', none)).toBeNull();
    expect(nextBindingStatus('awaiting-spouse', 'refuse', none)).toBeNull();
  });

  it('is ended from any living state, and never twice', () => {
    for (const status of ['active', 'in-review', 'awaiting-spouse'] as const) {
      expect(nextBindingStatus(status, 'unbind', none)).toBe('ended');
      expect(nextBindingStatus(status, 'expire', none)).toBe('ended');
    }
    for (const status of ['refused', 'declined', 'ended'] as const) {
      expect(nextBindingStatus(status, 'unbind', none)).toBeNull();
    }
  });

  it('pays from its first to its last day', () => {
    const term = { status: 'active', startsOn: '2025-01-01', endsOn: '2025-12-31' } as const;
    expect(bindingStanding(term, '2024-12-31')).toBe('not-begun');
    expect(bindingStanding(term, '2025-01-01')).toBe('active');
    expect(bindingStanding(term, '2025-12-31')).toBe('active');
    expect(bindingStanding(term, '2026-01-01')).toBe('expired');
    expect(bindingStanding({ ...term, endsOn: null }, '2030-01-01')).toBe('active');
  });

  it('pays nothing while it waits, whatever the day', () => {
    const term = { startsOn: '2025-01-01', endsOn: null } as const;
    for (const status of [
      'in-review',
      'awaiting-spouse',
      'refused',
      'declined',
      'ended',
    ] as const) {
      expect(bindingStanding({ ...term, status }, '2025-06-01')).toBe(status);
      expect(isBindingInForce({ ...term, status }, '2025-06-01')).toBe(false);
    }
  });

  it('runs out while it waits, too', () => {
    const term = { status: 'in-review', startsOn: '2025-01-01', endsOn: '2025-03-31' } as const;
    expect(bindingStanding(term, '2025-04-01')).toBe('expired');
  });

  it('takes the place asked for, and no place behind the last', () => {
    expect(rankOfNewPayer([], null)).toBe(1);
    expect(rankOfNewPayer([1, 2], null)).toBe(3);
    expect(rankOfNewPayer([1, 2], 1)).toBe(1);
    expect(rankOfNewPayer([1], 9)).toBe(2);
  });
});
