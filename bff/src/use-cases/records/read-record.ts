import type { CivilDate } from '@gongji/shared/calendar';
import type { RecordDetail, RecordView } from '@gongji/shared/contracts';
import { Decision } from '@gongji/shared/decision';
import { OrderKind } from '@gongji/shared/order';
import { readAnyBinding } from '../../adapters/postgres/bindings';
import type { Db } from '../../adapters/postgres/database';
import { listOrderViews } from '../../adapters/postgres/order-views';
import { listOrderEvents, readOrder } from '../../adapters/postgres/orders';
import { readFamilyEvent, readRecordFor } from '../../adapters/postgres/records';
import { viewBinding } from '../binding-view';
import type { UseCase } from '../context';
import { withoutPayerSums } from '../decision-shown';
import { found } from '../problem-error';
import { today } from '../time';

const NO_ORDER = { order: null, history: [] };

/** One record with its history and the decision as it was made, for whoever may list it. */
export const readRecord: UseCase<'readRecord'> = (services, call) =>
  // One snapshot: an order that moves on meanwhile must not be told half old, half new.
  services.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const { personId } = call.actor;
      const day = today(services);
      const record = found(await readRecordFor(tx, personId, call.params.recordId, day));
      if (record.kind === 'binding') return readBindingRecord(tx, record, personId, day);
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
    binding: null,
    decision: record.payer?.personId === readerId ? decision : withoutPayerSums(decision),
    verifier: null,
  };
}

async function readEventRecord(db: Db, record: RecordView): Promise<RecordDetail> {
  const event = found(await readFamilyEvent(db, record.recordId));
  const decision = event.decision === null ? null : Decision.parse(JSON.parse(event.decision));
  return { record, ...NO_ORDER, binding: null, decision, verifier: event.verifier };
}

async function readBindingRecord(
  db: Db,
  record: RecordView,
  readerId: string,
  day: CivilDate,
): Promise<RecordDetail> {
  const row = found(await readAnyBinding(db, record.recordId));
  const binding = { ...viewBinding(row, readerId, day), endedOn: row.endedOn };
  return { record, ...NO_ORDER, binding, decision: null, verifier: null };
}
