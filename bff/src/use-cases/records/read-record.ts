import type { RecordDetail, RecordView } from '@gongji/shared/contracts';
import { Decision } from '@gongji/shared/decision';
import { OrderKind } from '@gongji/shared/order';
import type { Db } from '../../adapters/postgres/database';
import { listOrderViews } from '../../adapters/postgres/order-views';
import { listOrderEvents, readOrder } from '../../adapters/postgres/orders';
import { readFamilyEvent, readRecordFor } from '../../adapters/postgres/records';
import type { UseCase } from '../context';
import { withoutPayerSums } from '../decision-shown';
import { found } from '../problem-error';

/** One record with its history and the decision as it was made, for whoever may list it. */
export const readRecord: UseCase<'readRecord'> = ({ db }, call) =>
  // One snapshot: an order that moves on meanwhile must not be told half old, half new.
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const { personId } = call.actor;
      const record = found(await readRecordFor(tx, personId, call.params.recordId));
      const isOrder = OrderKind.safeParse(record.kind).success;
      return isOrder ? readOrderRecord(tx, record, personId) : readEventRecord(tx, record);
    });

async function readOrderRecord(
  db: Db,
  record: RecordView,
  readerId: string,
): Promise<RecordDetail> {
  const orderId = record.recordId;
  const decision = Decision.parse(found(await readOrder(db, orderId)).decision);
  const [order] = await listOrderViews(db, [orderId]);
  const events = await listOrderEvents(db, orderId);
  return {
    record,
    order: found(order),
    history: events.map(({ at, event, state }) => ({ at, event, state })),
    decision: record.payer?.personId === readerId ? decision : withoutPayerSums(decision),
    verifier: null,
  };
}

async function readEventRecord(db: Db, record: RecordView): Promise<RecordDetail> {
  const event = found(await readFamilyEvent(db, record.recordId));
  const decision = event.decision === null ? null : Decision.parse(JSON.parse(event.decision));
  return { record, order: null, history: [], decision, verifier: event.verifier };
}
