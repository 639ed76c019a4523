import type { Db } from '../../adapters/postgres/database';
import type { Call, Services } from '../context';
import { ProblemError } from '../problem-error';
import { endPrepared } from './end-prepared';
import { lockOpenPrepared } from './prepared-view';

type PayCall = Call<'payPremiums'>;

/**
 * A payment that answers what a relative put ready is for its people and its year, and it answers
 * it once. Nothing to see to where it answers none.
 * @throws ProblemError not-found, state-changed where it waits no more or holds something else
 */
export async function requirePrepared(services: Services, tx: Db, call: PayCall): Promise<void> {
  const { preparedPaymentId, coverYear, memberIds } = call.body;
  if (preparedPaymentId === undefined) return;
  const { familyId } = call.params;
  const asked = { familyId, preparedPaymentId };
  const prepared = await lockOpenPrepared(services, tx, asked, 'payerId', call.actor.personId);
  const asPrepared = new Set(prepared.items.map((item) => item.memberId));
  const same = asPrepared.size === memberIds.length && memberIds.every((id) => asPrepared.has(id));
  if (!same || prepared.coverYear !== coverYear) throw new ProblemError('state-changed');
}

/** Writes down beside the payment what it answers. */
export async function paidAsPrepared(
  tx: Db,
  { body }: PayCall,
  { paymentId, createdAt }: { readonly paymentId: string; readonly createdAt: string },
): Promise<void> {
  if (body.preparedPaymentId === undefined) return;
  const answer = { status: 'paid', answeredAt: createdAt, paymentId } as const;
  await endPrepared(tx, body.preparedPaymentId, answer);
}
