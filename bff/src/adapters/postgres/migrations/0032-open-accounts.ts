import { type Kysely, type Migration, sql } from 'kysely';

/** Rows that stand for nothing without an open account, and the columns that say whose. */
const OF_OPEN_ACCOUNTS: Readonly<Record<string, readonly string[]>> = {
  orders: ['payer_id', 'member_person_id'],
  sessions: ['person_id'],
  platform_identities: ['person_id'],
  members: ['person_id'],
  family_viewers: ['person_id'],
  code_links: ['holder_id', 'member_person_id'],
};

/**
 * Whoever deletes an account locks its person alone, so that this waits for that end, and then sees
 * it. `GJ001` is a clash: whoever meets it reads anew who is there.
 */
function refuseClosedIn(table: string, columns: readonly string[]) {
  const people = columns.map((column) => `new.${column}`).join(', ');
  const name = `refuse_closed_in_${table}`;
  return [
    sql`create function ${sql.raw(name)}() returns trigger
      language plpgsql security definer set search_path from current as $$
      declare
        named constant uuid[] := array[${sql.raw(people)}];
      begin
        perform from people where person_id = any (named) for key share;
        if exists (select from closed_accounts where person_id = any (named)) then
          raise exception 'a row of a deleted account in %', tg_table_name using errcode = 'GJ001';
        end if;
        return new;
      end $$`,
    sql`create trigger ${sql.raw(table)}_of_open_accounts before insert on ${sql.table(table)}
      for each row execute function ${sql.raw(name)}()`,
  ];
}

const UP = [
  sql`drop trigger orders_of_open_accounts on orders`,
  sql`drop function refuse_closed_account()`,
  ...Object.entries(OF_OPEN_ACCOUNTS).flatMap(([table, columns]) => refuseClosedIn(table, columns)),
  // What came through before this stood in the way.
  sql`delete from sessions where person_id in (select person_id from closed_accounts)`,
  sql`delete from platform_identities where person_id in (select person_id from closed_accounts)`,
  // A copy of somebody's data asks for what they did themselves.
  sql`create index audit_entries_of_actor on audit_entries (actor_id, at)`,
  sql`create index family_events_of_actor on family_events (actor_id, occurred_at)`,
];

/** Nobody signs in, joins or is linked as a person whose account was deleted at that moment. */
export const openAccounts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
  },
};
