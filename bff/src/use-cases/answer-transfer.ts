import type { ResponseOf } from '@gongji/shared/contracts';
import type { OrderEvent } from '@gongji/shared/order';
import type { Db } from '../adapters/postgres/database';
import { lockOrder, type OrderRow } from '../adapters/postgres/orders';
import { readReturnsAt, readTransferView } from '../adapters/postgres/wallet-transfers';
import type { Services } from './context';
import { moveLockedOrder } from './move-order';
import { found, ProblemError } from './problem-error';

type Answered = ResponseOf<'claimWalletTransfer'>;

/**
 * The receiver's yes or no, under the order's lock: it wins or loses against the hour of return and
 * against another phone of theirs, and never both.
 * @throws ProblemError not-found, transfer-over
 */
export async function answerTransfer(
  services: Services,
  tx: Db,
  asked: { readonly orderId: string; readonly personId: string },
  event: Extract<OrderEvent, 'receiver-claimed' | 'receiver-declined'>,
): Promise<Answered> {
  const order = await lockOrder(tx, asked.orderId);
  if (order?.kind !== 'wallet-transfer' || order.memberPersonId !== asked.personId) {
    throw new ProblemError('not-found');
  }
  if (!(await isOpen(services, tx, order))) throw new ProblemError('transfer-over');
  await moveLockedOrder(services, tx, order, event);
  return found(await readTransferView(tx, asked.personId, asked.orderId));
}

/** At the hour of return it is nobody's but the sender's, whether or not it has left already. */
async function isOpen(services: Services, tx: Db, order: OrderRow): Promise<boolean> {
  const returnsAt = found(await readReturnsAt(tx, order.orderId));
  return order.state === 'sent' && services.clock.now() < Date.parse(returnsAt);
}
