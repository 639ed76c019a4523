import { type Kysely, type Migration, sql } from 'kysely';

/** Table and column of personal text, and how everything in it begins from now on. */
const SEALED = [
  ['people', 'name', 'p:v%'],
  ['people', 'id_number_masked', 'p:v%'],
  ['invitations', 'name_hint', 'p:v%'],
  ['invitations', 'terms', 'j:v%'],
  ['bindings', 'signed_name', 'p:v%'],
  ['bindings', 'papers', 'j:v%'],
  ['premium_refunds', 'proof_name', 'p:v%'],
  ['premium_refunds', 'card_tail', 'p:v%'],
  ['operators', 'name', 'p:v%'],
  ['discrepancy_settlements', 'note', 'p:v%'],
] as const;

/** They measured the text in plain; the contracts still do, before it is sealed. */
const MEASURES = sql`
  do $$
  declare
    measure record;
  begin
    for measure in select conrelid::regclass as owner, conname from pg_constraint
      where contype = 'c' and (conrelid::regclass::text, (
          select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]))
        in (('people', 'name'), ('people', 'id_number_masked'), ('invitations', 'name_hint'), ('bindings', 'signed_name'),
          ('premium_refunds', 'proof_name'), ('premium_refunds', 'card_tail'),
          ('operators', 'name'), ('discrepancy_settlements', 'note'))
        and array_length(conkey, 1) = 1
    loop
      execute format('alter table %s drop constraint %I', measure.owner, measure.conname);
    end loop;
  end $$`;

const UP = [
  MEASURES,
  ...[
    ['bindings', 'papers'],
    ['invitations', 'terms'],
  ].flatMap(([table = '', column = '']) => [
    sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} drop default`,
    sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} type text
      using ${sql.ref(column)}::text`,
  ]),
  // A key may be changed under a note, and nothing else about it.
  sql`drop trigger discrepancy_settlements_append_only on discrepancy_settlements`,
  sql`create trigger discrepancy_settlements_append_only before delete or truncate
    or update of discrepancy_id, operator_id, at on discrepancy_settlements
    for each statement execute function refuse_change()`,
  sql`create table columns_to_seal (
    table_name text not null,
    column_name text not null,
    primary key (table_name, column_name)
  )`,
];

/**
 * An empty table is held to it at once. What holds rows waits for the product, which has the keys
 * and seals them at its next start: a check would refuse every change of a row until then.
 */
async function holdOrNote(db: Kysely<unknown>, table: string, column: string, like: string) {
  const { rows } = await sql`select from ${sql.table(table)} limit 1`.execute(db);
  if (rows.length > 0) return noteToSeal(db, table, column);
  await sql`alter table ${sql.table(table)} add constraint ${sql.raw(`${table}_${column}_sealed`)}
    check (${sql.ref(column)} like ${sql.lit(like)})`.execute(db);
}

async function noteToSeal(db: Kysely<unknown>, table: string, column: string): Promise<void> {
  await sql`insert into columns_to_seal values (${table}, ${column})`.execute(db);
}

/** Personal text is stored sealed; which columns still hold it in plain is written down. */
export const sealedTexts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of UP) await statement.execute(db);
    for (const [table, column, like] of SEALED) await holdOrNote(db, table, column, like);
    await noteToSeal(db, 'command_log', 'input_hash');
  },
};
