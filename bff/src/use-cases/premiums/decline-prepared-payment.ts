import { runCommand } from '../command';
import type { UseCase } from '../context';
import { tellPeople } from '../tell-people';
import { now } from '../time';
import { endPrepared } from './end-prepared';
import { lockOpenPrepared } from './prepared-view';

/** The payer says no; nothing is paid, and the preparer is told. */
export const declinePreparedPayment: UseCase<'declinePreparedPayment'> = (services, call) =>
  runCommand(services, call, 'declinePreparedPayment', {
    prepare: async () => undefined,
    write: async (tx) => {
      const { params, actor } = call;
      const view = await lockOpenPrepared(services, tx, params, 'payerId', actor.personId);
      const answer = { status: 'declined', answeredAt: now(services) } as const;
      await endPrepared(tx, params.preparedPaymentId, { ...answer, paymentId: null });
      await tellPeople(services, tx, {
        kind: 'prepared-declined',
        personIds: [view.preparer.personId],
        subjectId: params.preparedPaymentId,
        aboutPersonId: actor.personId,
      });
      return { ...view, ...answer };
    },
  });
