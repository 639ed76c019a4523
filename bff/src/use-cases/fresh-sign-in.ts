import { STEP_UP_OVER_FEN } from '@gongji/shared/vocabulary';
import type { Db } from '../adapters/postgres/database';
import { sumPaidOut } from '../adapters/postgres/payments';
import type { Services } from './context';
import { ProblemError } from './problem-error';
import { FRESH_MS } from './session-times';
import { spanOfToday } from './time';

interface Signed {
  readonly actor: { readonly personId: string; readonly signedInAt: string };
  readonly quote: boolean;
}

/**
 * What a stolen token must not be enough for: asked for by somebody who has signed in within the
 * last minutes, which a platform does for whoever holds the phone. A quote needs nothing.
 * @throws ProblemError fresh-sign-in-needed
 */
export function requireFreshSignIn(services: Services, call: Signed): void {
  if (!isFresh(services, call)) throw new ProblemError('fresh-sign-in-needed');
}

/**
 * The same, for a payment of more than a small sum. Asked before anything outside is.
 * @throws ProblemError fresh-sign-in-needed
 */
export function requireFreshOver(services: Services, call: Signed, amountFen: number): void {
  if (amountFen > STEP_UP_OVER_FEN) requireFreshSignIn(services, call);
}

/**
 * The same, with what has left today already: in small sums it is the same money. Asked under the
 * lock on the payer's money, so that two at once are counted one after the other.
 * @throws ProblemError fresh-sign-in-needed
 */
export async function requireFreshOverToday(
  services: Services,
  tx: Db,
  call: Signed,
  amountFen: number,
): Promise<void> {
  if (isFresh(services, call)) return;
  const paidFen = await sumPaidOut(tx, call.actor.personId, spanOfToday(services));
  requireFreshOver(services, call, paidFen + amountFen);
}

function isFresh({ realClock }: Services, { actor, quote }: Signed): boolean {
  return quote || realClock.now() - Date.parse(actor.signedInAt) <= FRESH_MS;
}
