import { DEMO_PEOPLE } from '@gongji/bff/sandbox/demo-people';
import { DEMO_OPERATORS } from '@gongji/bff/sandbox/people/demo-operators';
import { Client } from 'pg';

/** An ID number or a mobile number that stands for itself. */
export const NUMBERS = /(?<![0-9A-Za-z])(\d{17}[\dXx]|1[3-9]\d{9})(?![0-9A-Za-z])/;

/** Every name, ID number and telephone of the played world. */
export const PERSONAL: readonly string[] = [
  ...new Set([
    ...DEMO_PEOPLE.flatMap(({ name, idNumber }) => [name, idNumber]),
    ...DEMO_OPERATORS.map(({ name }) => name),
    '13800000000',
  ]),
];

const ANY_PERSONAL = new RegExp(PERSONAL.join('|'));

const TABLES = `select format('%I.%I', schemaname, tablename) as name from pg_tables
  where schemaname not in ('pg_catalog', 'information_schema')`;

/**
 * What of a person can be read in a dump of a database, the job queue included: every row of every
 * table as text. Empty where nothing can. Looks for the whole played world, or what is named.
 */
export async function tracesInDump(
  databaseUrl: string,
  personal: readonly string[] = PERSONAL,
): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(TABLES);
    const each = tables.map(
      ({ name }) => `select '${name}' as name, row_text from
        (select t::text as row_text from ${name} t) r where row_text ~ $1`,
    );
    const found = await client.query<{ name: string; row_text: string }>(
      `${each.join(' union all ')} limit 20`,
      [personal.join('|')],
    );
    return found.rows.map(({ name, row_text }) => `${name}: ${row_text.slice(0, 300)}`);
  } finally {
    await client.end();
  }
}

/** The lines in which something of a person can be read. */
export function tracesInLines(lines: readonly string[]): string[] {
  return lines.filter((line) => ANY_PERSONAL.test(line));
}
