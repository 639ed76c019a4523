import { type Kysely, type Migration, sql } from 'kysely';

const UP = [
  sql`create or replace view records as
    select order_id as record_id, kind, created_at as occurred_at, family_id, payer_id,
      member_person_id as person_id, amount_fen, state, cover_year,
      null::text as status, null::date as starts_on, null::date as ends_on,
      payer_id as reader_id, source
      from orders
    union all
    select event_id, kind, occurred_at, family_id, null::uuid, person_id, null::bigint,
      null::text, null::integer, null::text, null::date, null::date, person_id, null::text
      from family_events
    union all
    select binding_id, 'binding', created_at, family_id, payer_id, member_person_id, null::bigint,
      null::text, null::integer, status, starts_on, ends_on, payer_id, null::text
      from bindings`,
];

/** Which balance an order takes from, so that a year can be summed over the records themselves. */
export const recordSources: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
