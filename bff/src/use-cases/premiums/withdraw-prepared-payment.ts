import { runCommand } from '../command';
import type { UseCase } from '../context';
import { now } from '../time';
import { endPrepared } from './end-prepared';
import { lockOpenPrepared } from './prepared-view';

/** The preparer takes it back while nobody has answered. */
export const withdrawPreparedPayment: UseCase<'withdrawPreparedPayment'> = (services, call) =>
  runCommand(services, call, 'withdrawPreparedPayment', {
    prepare: async () => undefined,
    write: async (tx) => {
      const { params, actor } = call;
      const view = await lockOpenPrepared(services, tx, params, 'preparerId', actor.personId);
      const answer = { status: 'withdrawn', answeredAt: now(services) } as const;
      await endPrepared(tx, params.preparedPaymentId, { ...answer, paymentId: null });
      return { ...view, ...answer };
    },
  });
