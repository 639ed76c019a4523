import { listPaymentOrderViews } from '../../adapters/postgres/order-views';
import { readPaymentFor } from '../../adapters/postgres/payments';
import type { UseCase } from '../context';
import { found } from '../problem-error';

/** How the orders of a payment stand, for its payer and the organizer. */
export const readPayment: UseCase<'readPayment'> = async ({ db }, call) => {
  const personId = call.actor.personId;
  const { paymentId, coverYear, totalFen, createdAt } = found(
    await readPaymentFor(db, { ...call.params, personId }),
  );
  const orders = await listPaymentOrderViews(db, paymentId);
  return { paymentId, coverYear, totalFen, orders, createdAt };
};
