import { Client } from 'pg';

/**
 * What is in each table of the product, as a digest: whatever is added, changed or taken away
 * shows. Left out is what every request may leave: sessions seen, tries counted, refusals counted
 * and audited, ids of commands that were called off, and tables that somebody names.
 */
export async function digestOfDatabase(
  url: string,
  others: readonly string[] = [],
): Promise<Readonly<Record<string, string>>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const digests: Record<string, string> = {};
    for (const table of await tablesOf(client)) {
      if (!LEFT_OUT.has(table) && !others.includes(table))
        digests[table] = await digestOf(client, table);
    }
    return digests;
  } finally {
    await client.end();
  }
}

const LEFT_OUT: ReadonlySet<string> = new Set([
  'sessions',
  'operator_sessions',
  'tries',
  'refusals',
  'command_log',
  'audit_entries',
]);

async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by 1",
  );
  return rows.map(({ name }) => name);
}

async function digestOf(client: Client, table: string): Promise<string> {
  const name = client.escapeIdentifier(table);
  const { rows } = await client.query<{ digest: string }>(
    `select md5(coalesce(string_agg(row::text, '|' order by row::text), '')) as digest
     from ${name} as row`,
  );
  return rows[0]?.digest ?? '';
}
