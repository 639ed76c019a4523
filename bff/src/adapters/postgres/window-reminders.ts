import type { WindowNotice } from '@gongji/shared/rules';
import type { Selectable } from 'kysely';
import type { BindingRow } from './bindings';
import type { Db } from './database';
import type { WindowRemindersTable } from './message-tables';

export type WindowReminderRow = Selectable<WindowRemindersTable>;

export interface BoundArea {
  readonly areaCode: string;
  readonly provinceDirect: boolean;
}

function payingBindings(db: Db) {
  return db
    .selectFrom('bindings')
    .innerJoin('families', 'families.familyId', 'bindings.familyId')
    .where('bindings.endedOn', 'is', null)
    .where('bindings.status', '=', 'active')
    .where('families.closedAt', 'is', null);
}

/** Every area by whose rules somebody may pay for somebody. */
export async function listBoundAreas(db: Db): Promise<BoundArea[]> {
  return payingBindings(db)
    .select(['bindings.areaCode', 'families.provinceDirect'])
    .distinct()
    .orderBy('bindings.areaCode')
    .orderBy('families.provinceDirect')
    .execute();
}

/** Payers of an area in order of their ids, after one, who were not looked at for a notice yet. */
export async function listPayersToRemind(
  db: Db,
  { areaCode, provinceDirect }: BoundArea,
  { turn, day, daysAhead }: WindowNotice,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<string[]> {
  const rows = await payingBindings(db)
    .select('bindings.payerId')
    .distinct()
    .where('bindings.areaCode', '=', areaCode)
    .where('families.provinceDirect', '=', provinceDirect)
    .$if(after !== null, (query) => query.where('bindings.payerId', '>', after ?? ''))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('windowReminders')
            .select('reminderId')
            .whereRef('windowReminders.payerId', '=', 'bindings.payerId')
            .where('turn', '=', turn)
            .where('day', '=', day)
            .where('daysAhead', '=', daysAhead),
        ),
      ),
    )
    .orderBy('bindings.payerId')
    .limit(limit)
    .execute();
  return rows.map((row) => row.payerId);
}

/** What a payer's account may pay for now or later: not ended, and waiting for nobody. */
export async function listPayingBindings(db: Db, payerId: string): Promise<BindingRow[]> {
  return payingBindings(db)
    .selectAll('bindings')
    .where('bindings.payerId', '=', payerId)
    .orderBy('bindings.bindingId')
    .execute();
}

/** False where somebody has looked before. */
export async function insertWindowReminder(tx: Db, row: WindowReminderRow): Promise<boolean> {
  const result = await tx
    .insertInto('windowReminders')
    .values(row)
    .onConflict((on) => on.columns(['payerId', 'turn', 'day', 'daysAhead']).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
