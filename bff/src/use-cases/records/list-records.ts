import { listRecordsFor } from '../../adapters/postgres/records';
import type { UseCase } from '../context';
import { readCursor, writeCursor } from './record-cursor';

/** The caller's records, newest first; `next` is null on the last page. */
export const listRecords: UseCase<'listRecords'> = async ({ db }, call) => {
  const { after, limit, ...filter } = call.query;
  const place = after === undefined ? null : readCursor(after);
  // One more than asked for tells whether there is a next page.
  const asked = { ...filter, after: place, limit: limit + 1 };
  const found = await listRecordsFor(db, call.actor.personId, asked);
  const records = found.slice(0, limit);
  const last = records.at(-1);
  return { records, next: found.length > limit && last ? writeCursor(last) : null };
};
