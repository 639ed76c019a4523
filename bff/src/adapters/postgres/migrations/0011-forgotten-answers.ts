import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  // The row stays for ever, so that its command never happens twice; only the answer goes.
  sql`alter table command_log alter column response_sealed drop not null`,
  sql`create index command_log_with_answer on command_log (created_at)
    where response_sealed is not null`,
];

/** Answers of commands may be forgotten once nobody can be waiting for them any more. */
export const forgottenAnswers: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
