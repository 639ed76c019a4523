import { Pool, type PoolClient, type QueryResultRow } from 'pg';

/** Runs one statement and gives its rows. Their type is the caller's promise about its SQL. */
export type Run = <Row extends QueryResultRow>(
  sql: string,
  values?: readonly unknown[],
) => Promise<Row[]>;

export interface Database {
  readonly run: Run;
  /** All of the work or none of it: whatever it throws rolls it back and is thrown on. */
  inTransaction<T>(work: (run: Run) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const MAX_CONNECTIONS = 8;

function runOn(client: Pool | PoolClient): Run {
  return async <Row extends QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(sql, [...values])).rows;
}

async function transaction<T>(connections: Pool, work: (run: Run) => Promise<T>): Promise<T> {
  const client = await connections.connect();
  try {
    await client.query('begin');
    const result = await work(runOn(client));
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // A connection that cannot even roll back is thrown away, not given to the next one.
    const broken = await client.query('rollback').then(
      () => false,
      () => true,
    );
    client.release(broken);
    throw error;
  }
}

/** The sandbox's own connections; `log` hears of a connection that broke while it was idle. */
export function openDatabase(databaseUrl: string, log: (line: string) => void): Database {
  const connections = new Pool({ connectionString: databaseUrl, max: MAX_CONNECTIONS });
  connections.on('error', (error) => log(`sandbox: a database connection broke: ${error.message}`));
  return {
    run: runOn(connections),
    inTransaction: (work) => transaction(connections, work),
    close: () => connections.end(),
  };
}
