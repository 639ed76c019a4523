import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  // year_index: keyed, of a number and a cover year. It answers one question and leads to nobody.
  sql`create table refunded_years (year_index text primary key)`,
  sql`create trigger refunded_years_append_only
    before update or delete or truncate on refunded_years
    for each statement execute function refuse_change()`,
  sql`do $$ begin
    if to_regrole('gongji_product') is not null then
      revoke update, delete on refunded_years from gongji_product;
    end if;
  end $$`,
];

/** A premium is paid back once, also where who it was paid for has deleted their account since. */
export const refundedYears: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
