import type { OperatorOrderDetail } from '@gongji/shared/contracts';
import { Decision } from '@gongji/shared/decision';
import { causeOf } from '@gongji/shared/order';
import { pageAlerts } from '../../adapters/postgres/alerts';
import type { Db } from '../../adapters/postgres/database';
import { pageDiscrepancies } from '../../adapters/postgres/discrepancies';
import { viewDiscrepancies } from '../../adapters/postgres/discrepancy-views';
import { type ListedOrder, readListedOrder } from '../../adapters/postgres/listed-orders';
import { listOrderEntries } from '../../adapters/postgres/order-entries';
import { listOrderEvents } from '../../adapters/postgres/orders';
import { listOrderStatementLines } from '../../adapters/postgres/statements';
import type { OperatorUseCase } from '../context';
import { withoutPayerSums } from '../decision-shown';
import { maskName } from '../mask-name';
import { viewOrder } from '../operator-orders';
import { found } from '../problem-error';

/** More of either about one order would be a story for the tables themselves. */
const MOST = 100;

/** One order with all that is known of it: what happened, who did it, what was booked, and why. */
export const readOrder: OperatorUseCase<'readOrder'> = ({ db }, call) =>
  // One snapshot: an order that moves on meanwhile must not be told half old, half new.
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const order = found(await readListedOrder(tx, call.params.orderNumber));
      return { ...ofOrder(order), ...(await ofBooks(tx, order)), ...(await ofDay(tx, order)) };
    });

function ofOrder(order: ListedOrder) {
  const { payerName, payerIdNumberMasked, memberName, memberIdNumberMasked } = order;
  return {
    order: viewOrder(order),
    payer: { nameMasked: maskName(payerName), idNumberMasked: payerIdNumberMasked },
    member:
      memberName === null || memberIdNumberMasked === null
        ? null
        : { nameMasked: maskName(memberName), idNumberMasked: memberIdNumberMasked },
    coverYear: order.coverYear,
    batchOn: order.batchOn,
    cardTail: order.cardTail || null,
    asked: {
      firstAt: order.askedAt,
      times: order.askedTimes,
      doubtSince: order.doubtSince,
      noTimes: order.noTimes,
    },
    decision: withoutPayerSums(Decision.parse(order.decision)),
  };
}

async function ofBooks(
  db: Db,
  { orderId }: ListedOrder,
): Promise<Pick<OperatorOrderDetail, 'history' | 'entries'>> {
  const events = await listOrderEvents(db, orderId);
  const entries = await listOrderEntries(db, orderId);
  return {
    history: events.map(({ at, event, state }) => ({ at, event, state, cause: causeOf(event) })),
    entries: entries.map(({ postings, ...entry }) => ({
      ...entry,
      postings: postings.map(({ account, amountFen }) => ({ account: cut(account), amountFen })),
    })),
  };
}

/** What the days' statements said, and what came of it. */
async function ofDay(
  db: Db,
  { number }: ListedOrder,
): Promise<Pick<OperatorOrderDetail, 'statementLines' | 'discrepancies' | 'alerts'>> {
  const page = { after: null, limit: MOST };
  const rows = await pageDiscrepancies(db, { orderNumber: number, ...page });
  return {
    statementLines: await listOrderStatementLines(db, number),
    discrepancies: await viewDiscrepancies(db, rows),
    alerts: await pageAlerts(db, { subject: number, ...page }),
  };
}

const UUID_TAIL = /(?<=:[0-9a-f]{8})-[0-9a-f-]{27}$/;

/** pot:1a2b3c4d, enough to tell two accounts apart and too little to look a person up by. */
function cut(account: string): string {
  return account.replace(UUID_TAIL, '');
}
