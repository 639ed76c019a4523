import type { MessageKind } from '@gongji/shared/contracts';
import type { OrderKind, OrderState } from '@gongji/shared/order';
import type { Db } from '../adapters/postgres/database';
import { insertMessages } from '../adapters/postgres/messages';
import type { OrderRow } from '../adapters/postgres/orders';
import type { Services } from './context';
import { now } from './time';

interface Told {
  readonly kind: MessageKind;
  readonly personIds: readonly string[];
  readonly subjectId: string;
  /** Who did it, or who is meant; null where nobody need be named. */
  readonly aboutPersonId: string | null;
}

/** Tells people in the transaction of what they are told of: both are there, or neither. */
export async function tellPeople(services: Services, tx: Db, told: Told): Promise<void> {
  const { personIds, ...message } = told;
  const createdAt = now(services);
  const messages = [...new Set(personIds)].map((personId) => ({
    ...message,
    personId,
    messageId: services.newId(),
    createdAt,
  }));
  await insertMessages(tx, messages);
}

type Side = 'payer' | 'member';

interface News {
  readonly kind: MessageKind;
  readonly to: readonly Side[];
}

/** Of every kind of order, which state is news, and to whom. */
const NEWS: Readonly<Record<OrderKind, Readonly<Partial<Record<OrderState, News>>>>> = {
  premium: {
    confirmed: { kind: 'premium-paid', to: ['payer', 'member'] },
    failed: { kind: 'premium-failed', to: ['payer', 'member'] },
  },
  // What was moved is seen where it was asked for; only that it was not is news.
  'pot-transfer': { failed: { kind: 'pot-failed', to: ['payer'] } },
  'premium-refund': {
    confirmed: { kind: 'refund-paid', to: ['payer'] },
    'payout-failed': { kind: 'refund-stopped', to: ['payer'] },
  },
  'wallet-transfer': {
    sent: { kind: 'transfer-waiting', to: ['member'] },
    confirmed: { kind: 'transfer-taken', to: ['payer'] },
    returned: { kind: 'transfer-returned', to: ['payer'] },
  },
};

/** Tells whom it concerns that an order has come to a state; most states are no news. */
export async function tellOfOrder(
  services: Services,
  tx: Db,
  order: Pick<OrderRow, 'orderId' | 'kind' | 'payerId' | 'memberPersonId'>,
  state: OrderState,
): Promise<void> {
  const news = NEWS[order.kind][state];
  if (!news) return;
  const sides = { payer: order.payerId, member: order.memberPersonId };
  await tellPeople(services, tx, {
    kind: news.kind,
    personIds: news.to.flatMap((side) => sides[side] ?? []),
    subjectId: order.orderId,
    aboutPersonId: order.payerId,
  });
}
