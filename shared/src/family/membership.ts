import type { MemberKind } from '../vocabulary';

/** A person's place in a family. It gives no right to money: that is the binding's. */
export interface Membership {
  readonly kind: MemberKind;
  readonly status: 'active' | 'left' | 'removed';
  readonly organizer: boolean;
}

export type MembershipEvent = 'upgrade' | 'leave' | 'remove';

/**
 * The membership after an event, or null where it may not happen: only a temporary member is
 * upgraded, nobody ends twice, and the organizer is never removed and leaves only when alone.
 */
export function nextMembership(
  membership: Membership,
  event: MembershipEvent,
  othersActive: number,
): Membership | null {
  if (membership.status !== 'active') return null;
  switch (event) {
    case 'upgrade':
      return membership.kind === 'temporary' ? { ...membership, kind: 'full' } : null;
    case 'leave':
      return membership.organizer && othersActive > 0 ? null : { ...membership, status: 'left' };
    case 'remove':
      return membership.organizer ? null : { ...membership, status: 'removed' };
  }
}
