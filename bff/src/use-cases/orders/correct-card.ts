import { updateCard } from '../../adapters/postgres/refunds';
import { runCommand } from '../command';
import type { UseCase } from '../context';
import { moveLockedOrder } from '../move-order';
import { lockOwnOrder, orderAnswer } from '../own-order';
import { sealCard } from '../refund-card';

/** Another card for a refund the bank could not pay out; the job sends it again. */
export const correctCard: UseCase<'correctCard'> = (services, call) =>
  runCommand(services, call, 'correctCard', {
    prepare: async () => null,
    write: async (tx) => {
      const order = await lockOwnOrder(tx, call, 'card-corrected');
      const { orderId } = order;
      await updateCard(tx, { orderId, ...sealCard(services, orderId, call.body.cardNumber) });
      await moveLockedOrder(services, tx, order, 'card-corrected');
      return orderAnswer(tx, orderId);
    },
  });
