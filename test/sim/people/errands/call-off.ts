import { z } from 'zod';
import type { Phones } from '../phone';
import type { KnownOrder } from '../requests';
import type { SimPayer } from '../settle-families';
import type { Errand } from './errand';
import { look } from './pay';
import { drawCard } from './refund';

const MOST_LOOKED_AT = 4;
const Detail = z.object({ order: z.object({ state: z.string() }) });

/** Calls off a premium that waits for its batch day, or that no longer does. */
export const cancelScheduled: Errand = async (hands, payer) => {
  const { phones } = hands;
  const own = ownOrders(phones.requests.premiums, payer);
  if (own.length === 0) return look(hands, payer);
  const { familyId, orderId } = phones.random.pick(own);
  const params = { familyId, orderId };
  await phones.tap({ name: 'cancelOrder', actorId: payer.personId, params });
};

/** Looks at own refunds; where a card failed, gives another one or gives it up, or both at once. */
export const mendRefund: Errand = async (hands, payer) => {
  const { phones } = hands;
  const { random } = phones;
  const order = await findFailed(phones, payer);
  if (order === null) return;
  const { familyId, orderId } = order;
  const asked = { actorId: payer.personId, params: { familyId, orderId } };
  const correct = () =>
    phones.tap({ ...asked, name: 'correctCard', body: { cardNumber: drawCard(random) } });
  const giveUp = () => phones.tap({ ...asked, name: 'cancelOrder' });
  const acts = random.pick([[correct], [correct], [correct], [giveUp], [correct, giveUp]]);
  await Promise.all(acts.map((act) => act()));
};

/** Of the refunds asked for last, one whose card failed. */
async function findFailed(phones: Phones, payer: SimPayer): Promise<KnownOrder | null> {
  const actorId = payer.personId;
  for (const order of ownOrders(phones.requests.refunds, payer).slice(-MOST_LOOKED_AT).reverse()) {
    const params = { recordId: order.orderId };
    const read = await phones.read({ name: 'readRecord', actorId, params });
    if (Detail.safeParse(read).data?.order.state === 'payout-failed') return order;
  }
  return null;
}

function ownOrders(orders: readonly KnownOrder[], payer: SimPayer): KnownOrder[] {
  return orders.filter(({ payerId }) => payerId === payer.personId);
}
