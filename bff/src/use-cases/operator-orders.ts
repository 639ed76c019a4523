import type { OperatorOrder, ParsedRequest } from '@gongji/shared/contracts';
import { type ListedOrder, pageOrders } from '../adapters/postgres/listed-orders';
import type { Place } from '../adapters/postgres/page';
import type { Services } from './context';
import { maskName } from './mask-name';

const HOUR_MS = 3_600_000;

type Filter = ParsedRequest<'exportOrders'>['query'];

/** Reads orders by what an operator asked for; for the list and for the file. */
export function ordersBy(services: Services, { unmovedHours, ...filter }: Filter) {
  const unmovedMs = (unmovedHours ?? 0) * HOUR_MS;
  const unmovedSince =
    unmovedHours === undefined
      ? undefined
      : new Date(services.clock.now() - unmovedMs).toISOString();
  return (after: Place | null, limit: number): Promise<ListedOrder[]> =>
    pageOrders(services.db, { ...filter, unmovedSince, after, limit });
}

export function placeOfOrder({ createdAt, orderId }: ListedOrder): Place {
  return { at: createdAt, id: orderId };
}

/** An order as it may be shown: whose it is, is masked. */
export function viewOrder(order: ListedOrder): OperatorOrder {
  const { number, kind, state, areaCode, amountFen, failure, createdAt, updatedAt } = order;
  return {
    orderNumber: number,
    kind,
    state,
    areaCode,
    amountFen,
    payerMasked: maskName(order.payerName),
    memberMasked: order.memberName === null ? null : maskName(order.memberName),
    failure,
    createdAt,
    updatedAt,
  };
}
