import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  // One look a payer, turn, day and distance, whatever came of it: a message is then told once, and
  // nobody is asked about the same day again and again.
  sql`create table window_reminders (
    reminder_id uuid primary key,
    payer_id uuid not null references people,
    turn text not null check (turn in ('opens', 'closes')),
    cover_year integer not null,
    day date not null,
    days_ahead integer not null check (days_ahead in (3, 14)),
    told boolean not null,
    looked_at timestamptz not null,
    unique (payer_id, turn, day, days_ahead)
  )`,
  sql`create index bindings_of_area on bindings (area_code, payer_id)
    where ended_on is null and status = 'active'`,
  sql`create index messages_about on messages (subject_id)`,
];

/** Who has been looked at for a reminder of a premium window. */
export const windowReminders: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
