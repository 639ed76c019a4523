import type { CivilDate } from '../calendar';

/** The permission itself: whose account pays for whom, and in which place among several. */
export interface Binding {
  readonly status: 'active' | 'ended';
  readonly kind: 'full' | 'temporary';
  /** 1 pays first. */
  readonly rank: number;
  readonly boundOn: CivilDate;
  /** The last day it holds, where the area asks for dates. */
  readonly endsOn: CivilDate | null;
}

export type BindingEvent = 'unbind' | 'member-ended' | 'upgrade';

/** The binding after an event, or null where an ended one, or a full one, cannot take it. */
export function nextBinding(binding: Binding, event: BindingEvent): Binding | null {
  if (binding.status === 'ended') return null;
  if (event !== 'upgrade') return { ...binding, status: 'ended' };
  return binding.kind === 'temporary' ? { ...binding, kind: 'full' } : null;
}

/** Does it hold on this day? */
export function isBindingInForce({ status, boundOn, endsOn }: Binding, day: CivilDate): boolean {
  return status === 'active' && boundOn <= day && (endsOn === null || day <= endsOn);
}

/**
 * The payers of one member in the order given, ranked 1, 2, 3…; null where the list names somebody
 * twice, leaves somebody out or adds somebody.
 */
export function rankPayers(
  payerIds: readonly string[],
  inOrder: readonly string[],
): ReadonlyMap<string, number> | null {
  const ranks = new Map(inOrder.map((payerId, index) => [payerId, index + 1]));
  const whole = ranks.size === inOrder.length && ranks.size === payerIds.length;
  return whole && payerIds.every((payerId) => ranks.has(payerId)) ? ranks : null;
}
