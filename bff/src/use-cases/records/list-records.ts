import { type ListedRecord, pageRecordsFor } from '../../adapters/postgres/records';
import type { UseCase } from '../context';
import { readPage } from '../page-cursor';
import { today } from '../time';

/** The caller's records, newest first; `next` is null on the last page. */
export const listRecords: UseCase<'listRecords'> = async (services, call) => {
  const { after, limit, ...filter } = call.query;
  const asked = { ...filter, day: today(services) };
  const { rows, next } = await readPage(
    { after, limit },
    ({ occurredAt, recordId }: ListedRecord) => ({ at: occurredAt, id: recordId }),
    (place, most) =>
      pageRecordsFor(services.db, call.actor.personId, { ...asked, after: place, limit: most }),
  );
  return { records: rows.map(({ source: _, ...record }) => record), next };
};
