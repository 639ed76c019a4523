import { runCommand } from '../command';
import type { UseCase } from '../context';
import { moveLockedOrder } from '../move-order';
import { lockOwnOrder, orderAnswer } from '../own-order';

const CANCELLED = 'cancelled-by-payer';

/** Calls off what still waits: the money goes back, at once or by a reversal at the core. */
export const cancelOrder: UseCase<'cancelOrder'> = (services, call) =>
  runCommand(services, call, 'cancelOrder', {
    prepare: async () => null,
    write: async (tx) => {
      const order = await lockOwnOrder(tx, call, 'cancelled');
      await moveLockedOrder(services, tx, order, 'cancelled', CANCELLED);
      return orderAnswer(tx, order.orderId);
    },
  });
