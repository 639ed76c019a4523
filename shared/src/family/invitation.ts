import type { MemberKind } from '../vocabulary';

/** pending is the only state that can change; every other is the end of an invitation. */
export type InvitationState = 'pending' | 'accepted' | 'declined' | 'withdrawn' | 'expired';
export type InvitationEvent = 'accept' | 'decline' | 'withdraw' | 'expire';

/** An invitation is good for seven days and for one person. */
export const INVITATION_DAYS = 7;
const DAY_MS = 86_400_000;

const ENDS: Readonly<Record<InvitationEvent, InvitationState>> = {
  accept: 'accepted',
  decline: 'declined',
  withdraw: 'withdrawn',
  expire: 'expired',
};

/** The state after an event, or null where an invitation that has ended cannot change again. */
export function nextInvitation(
  state: InvitationState,
  event: InvitationEvent,
): InvitationState | null {
  return state === 'pending' ? ENDS[event] : null;
}

/** The instant (milliseconds since the epoch) from which a pending invitation counts as expired. */
export function invitationEndsAt(madeAtMs: number): number {
  return madeAtMs + INVITATION_DAYS * DAY_MS;
}

/** What an invitation is worth at an instant, whether or not anybody has written it down yet. */
export function invitationAt(
  state: InvitationState,
  madeAtMs: number,
  nowMs: number,
): InvitationState {
  return state === 'pending' && nowMs >= invitationEndsAt(madeAtMs) ? 'expired' : state;
}

/** As what the invited person joins once the face check is over. */
export function joinsAs(facePassed: boolean): MemberKind {
  return facePassed ? 'full' : 'temporary';
}
