import type { RecordDetail, RecordView } from '@gongji/shared/contracts';
import { Decision } from '@gongji/shared/decision';
import type { Db } from '../../adapters/postgres/database';
import { listOrderEvents, listOrderViews, readOrder } from '../../adapters/postgres/orders';
import { readFamilyEvent, readRecordFor } from '../../adapters/postgres/records';
import type { UseCase } from '../context';
import { found } from '../problem-error';
import { withoutPayerSums } from './decision-shown';

/** One record with its history and the decision as it was made, for whoever may list it. */
export const readRecord: UseCase<'readRecord'> = async ({ db }, call) => {
  const { personId } = call.actor;
  const record = found(await readRecordFor(db, personId, call.params.recordId));
  const isOrder = record.kind === 'premium' || record.kind === 'pot-transfer';
  return isOrder ? readOrderRecord(db, record, personId) : readEventRecord(db, record);
};

async function readOrderRecord(
  db: Db,
  record: RecordView,
  readerId: string,
): Promise<RecordDetail> {
  const orderId = record.recordId;
  const [row, views, events] = await Promise.all([
    readOrder(db, orderId),
    listOrderViews(db, [orderId]),
    listOrderEvents(db, orderId),
  ]);
  const decision = Decision.parse(found(row).decision);
  return {
    record,
    order: found(views[0]),
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
