import type { RecordShareView, RecordView } from '@gongji/shared/contracts';
import type { Db } from '../adapters/postgres/database';
import type { OwnRecord, RecordShareRow } from '../adapters/postgres/record-shares';
import { readRecordFor } from '../adapters/postgres/records';
import type { Services } from './context';
import { found, ProblemError } from './problem-error';
import { today } from './time';

interface Asked {
  readonly actor: { readonly personId: string };
  readonly params: { readonly recordId: string };
}

/** What names the caller's links to a record. */
export function ownRecordOf({ actor, params }: Asked): OwnRecord {
  return { recordId: params.recordId, sharerId: actor.personId };
}

/**
 * A record that its sharer may hand on: only who paid, or whom it is about. Who merely organizes
 * the family reads it and shows it to nobody.
 * @throws ProblemError not-found
 */
export async function shareableRecord(
  services: Services,
  db: Db,
  { recordId, sharerId }: OwnRecord,
): Promise<RecordView> {
  const record = found(await readRecordFor(db, sharerId, recordId, today(services)));
  const own = [record.payer?.personId, record.member?.personId].includes(sharerId);
  if (!own) throw new ProblemError('not-found');
  return record;
}

export function viewShare({ shareId, createdAt, expiresAt }: RecordShareRow): RecordShareView {
  return { shareId, createdAt, expiresAt };
}
