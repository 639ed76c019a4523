import type { CivilDate } from '../calendar';
import type { BindingStanding, BindingStatus } from '../vocabulary';

/** What decides whether a permission can be used on a day. */
export interface BindingTerm {
  readonly status: BindingStatus;
  /** The first day it can pay. */
  readonly startsOn: CivilDate;
  /** The last day it holds, where the area asks for dates. */
  readonly endsOn: CivilDate | null;
}

export type BindingEvent = 'approve' | 'refuse' | 'agree' | 'decline' | 'unbind' | 'expire';

/** What still has to happen before a binding can pay. */
export interface BindingNeeds {
  readonly spouse: boolean;
  readonly review: boolean;
}

const ALIVE: ReadonlySet<BindingStatus> = new Set<BindingStatus>([
  'active',
  'in-review',
  'awaiting-spouse',
]);

export function isBindingAlive(status: BindingStatus): boolean {
  return ALIVE.has(status);
}

/** As what a binding begins: the spouse is asked first, then the agency. */
export function firstBindingStatus({ spouse, review }: BindingNeeds): BindingStatus {
  if (spouse) return 'awaiting-spouse';
  return review ? 'in-review' : 'active';
}

/**
 * The status after an event, or null where it may not happen: only what waits for a review is
 * approved or refused, only what waits for the spouse is agreed to, and an end is an end.
 */
export function nextBindingStatus(
  status: BindingStatus,
  event: BindingEvent,
  needs: Pick<BindingNeeds, 'review'>,
): BindingStatus | null {
  switch (event) {
    case 'approve':
      return status === 'in-review' ? 'active' : null;
    case 'refuse':
      return status === 'in-review' ? 'refused' : null;
    case 'agree':
      return status === 'awaiting-spouse' ? firstBindingStatus({ ...needs, spouse: false }) : null;
    case 'decline':
      return status === 'awaiting-spouse' ? 'declined' : null;
    case 'unbind':
    case 'expire':
      return isBindingAlive(status) ? 'ended' : null;
  }
}

/** How it stands on a day; the period of a living binding ends it without anybody's doing. */
export function bindingStanding(term: BindingTerm, day: CivilDate): BindingStanding {
  const { status, startsOn, endsOn } = term;
  if (!isBindingAlive(status)) return status;
  if (endsOn !== null && endsOn < day) return 'expired';
  return status === 'active' && day < startsOn ? 'not-begun' : status;
}

/** Can it pay on this day? */
export function isBindingInForce(term: BindingTerm, day: CivilDate): boolean {
  return bindingStanding(term, day) === 'active';
}

/**
 * The places of a member's payers once a new one takes the place asked for: those from there on
 * move back by one, which only ever spares them. Null asks for the last place.
 */
export function rankOfNewPayer(ranks: readonly number[], asked: number | null): number {
  const last = Math.max(0, ...ranks) + 1;
  return asked === null ? last : Math.min(asked, last);
}
