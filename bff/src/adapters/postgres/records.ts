import { type CivilDate, fromShanghai } from '@gongji/shared/calendar';
import type { RecordFilter, RecordView } from '@gongji/shared/contracts';
import { bindingStanding } from '@gongji/shared/family';
import { type Selectable, sql } from 'kysely';
import type { Db } from './database';
import type { FamilyEventsTable } from './family-tables';
import type { RecordsView } from './money-tables';
import { isAfterPlace, type Place } from './page';
import { listViewedFamilyIds } from './viewers';
import { UNSENT_STATES } from './wallet-transfers';

export interface RecordsAsked extends RecordFilter {
  readonly after: Place | null;
  readonly limit: number;
  /** The day on which bindings are said to stand. */
  readonly day: CivilDate;
}

/**
 * Families whose records this person may read: those they organize or organized to the end, open or
 * closed, and open ones at which they look on.
 */
export async function listReadableFamilyIds(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('families')
    .select('familyId')
    .where('organizerId', '=', personId)
    .execute();
  return [...rows.map((row) => row.familyId), ...(await listViewedFamilyIds(db, personId))];
}

/** A record with which balance it took from, where it is an order: not for every reader. */
export type ListedRecord = RecordView & Pick<Selectable<RecordsView>, 'source'>;

/** A person's records, newest first: as payer, who it is about, organizer, or viewer. */
export async function pageRecordsFor(
  db: Db,
  personId: string,
  asked: RecordsAsked,
): Promise<ListedRecord[]> {
  const { kind, coverYear, year, state, after } = asked;
  let query = named(visibleTo(db, personId, await listReadableFamilyIds(db, personId)));
  if (kind !== undefined) query = query.where('record.kind', '=', kind);
  if (coverYear !== undefined) query = query.where('record.coverYear', '=', coverYear);
  if (year !== undefined) query = query.where(isInYear(year));
  if (state !== undefined) query = query.where('record.state', '=', state);
  if (asked.personId !== undefined) query = query.where(isAbout(asked.personId));
  if (after) query = query.where(isAfterPlace('record.occurredAt', 'record.recordId', after));
  const rows = await query
    .orderBy('record.occurredAt', 'desc')
    .orderBy('record.recordId', 'desc')
    .limit(asked.limit)
    .execute();
  return rows.map((row) => ({ ...toView(row, asked.day), source: row.source }));
}

/** One record this person may read; undefined where it is not there or not theirs. */
export async function readRecordFor(
  db: Db,
  personId: string,
  recordId: string,
  day: CivilDate,
): Promise<RecordView | undefined> {
  const row = await named(visibleTo(db, personId, await listReadableFamilyIds(db, personId)))
    .where('record.recordId', '=', recordId)
    .executeTakeFirst();
  return row && toView(row, day);
}

export async function readFamilyEvent(
  db: Db,
  eventId: string,
): Promise<Selectable<FamilyEventsTable> | undefined> {
  return db
    .selectFrom('familyEvents')
    .selectAll()
    .where('eventId', '=', eventId)
    .executeTakeFirst();
}

/**
 * The records a person may read, with nothing selected yet. Of money that was to be sent to them
 * they hear once the core has it: why it could not be sent is about the sender.
 */
export function visibleTo(db: Db, personId: string, readableIds: readonly string[]) {
  return db
    .selectFrom('records as record')
    .leftJoin('people as payer', 'payer.personId', 'record.payerId')
    .leftJoin('people as person', 'person.personId', 'record.personId')
    .where((eb) =>
      eb.or([
        eb('record.readerId', '=', personId),
        eb.and([
          eb('record.personId', '=', personId),
          eb.or([
            eb('record.kind', '<>', 'wallet-transfer'),
            eb('record.state', 'not in', UNSENT_STATES),
          ]),
        ]),
        ...(readableIds.length > 0 ? [eb('record.familyId', 'in', readableIds)] : []),
      ]),
    );
}

type Visible = ReturnType<typeof visibleTo>;

function named(records: Visible) {
  return records
    .selectAll('record')
    .select(['payer.name as payerName', 'person.name as personName']);
}

/** True of what happened in a local year. */
export function isInYear(year: number) {
  const newYear = (of: number) => new Date(fromShanghai(`${of}-01-01T00:00:00`)).toISOString();
  return sql<boolean>`(record.occurred_at >= ${newYear(year)}::timestamptz
    and record.occurred_at < ${newYear(year + 1)}::timestamptz)`;
}

function isAbout(personId: string) {
  return sql<boolean>`(record.payer_id = ${personId} or record.person_id = ${personId})`;
}

type Row = Selectable<RecordsView> & { payerName: string | null; personName: string | null };

function toView(row: Row, day: CivilDate): RecordView {
  const { payerId, payerName, personId, personName, readerId: _, ...known } = row;
  const { status, startsOn, endsOn, source: _source, ...record } = known;
  const isBinding = status !== null && startsOn !== null;
  return {
    ...record,
    payer: payerId === null || payerName === null ? null : { personId: payerId, name: payerName },
    member: personId === null || personName === null ? null : { personId, name: personName },
    standing: isBinding ? bindingStanding({ status, startsOn, endsOn }, day) : null,
  };
}
