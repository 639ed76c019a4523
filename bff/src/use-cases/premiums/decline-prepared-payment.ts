import { answerPrepared } from '../../adapters/postgres/prepared-payments';
import { runCommand } from '../command';
import type { UseCase } from '../context';
import { now } from '../time';
import { lockOpenPrepared } from './prepared-view';

/** The payer says no; nothing is paid, and the preparer sees it. */
export const declinePreparedPayment: UseCase<'declinePreparedPayment'> = (services, call) =>
  runCommand(services, call, 'declinePreparedPayment', {
    prepare: async () => undefined,
    write: async (tx) => {
      const { params, actor } = call;
      const view = await lockOpenPrepared(services, tx, params, 'payerId', actor.personId);
      const answer = { status: 'declined', answeredAt: now(services) } as const;
      await answerPrepared(tx, params.preparedPaymentId, { ...answer, paymentId: null });
      return { ...view, ...answer };
    },
  });
