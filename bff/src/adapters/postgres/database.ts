import {
  CamelCasePlugin,
  Kysely,
  type KyselyPlugin,
  type Logger,
  PostgresDialect,
  sql,
} from 'kysely';
import pg from 'pg';
import type { IdNumberVault } from '../../ports/id-number-vault';
import type { AuditTables } from './audit-tables';
import type { CodeLinkTables } from './code-link-tables';
import type { ConsentTables } from './consent-tables';
import type { FamilyTables } from './family-tables';
import type { IdentityTables } from './identity-tables';
import type { MessageTables } from './message-tables';
import type { MoneyTables } from './money-tables';
import type { OperatorTables } from './operator-tables';
import { openPool, type PoolSettings } from './pool';
import { PreparedClient } from './prepared-client';
import type { PreparedTables } from './prepared-tables';
import type { ProofTables } from './proof-tables';
import type { RecordShareTables } from './record-share-tables';
import { sealingDoor } from './sealing-door';

/** Columns are snake_case in PostgreSQL and camelCase here. */
export interface Database
  extends FamilyTables,
    IdentityTables,
    MoneyTables,
    ProofTables,
    CodeLinkTables,
    ConsentTables,
    PreparedTables,
    OperatorTables,
    RecordShareTables,
    MessageTables,
    AuditTables {}

/** The database itself or a transaction on it. */
export type Db = Kysely<Database>;

const { builtins } = pg.types;

/** Sums are bigint in PostgreSQL; one that a JavaScript number cannot hold is a bug. */
function parseBigint(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('a bigint beyond safe integers');
  return value;
}

const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<
  number,
  (text: string) => unknown
>([
  [builtins.INT8, parseBigint],
  [builtins.DATE, (text) => text],
  [builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString()],
]);

const TYPES: pg.CustomTypesConfig = {
  getTypeParser: (id, format) =>
    PARSERS.get(id as number) ?? pg.types.getTypeParser(id as number, format as 'text'),
};

export interface OpenedDatabase {
  readonly db: Kysely<Database>;
  readonly pool: pg.Pool;
}

/** How it is opened, beside where and for how many. */
export interface OpenSettings
  extends Partial<Pick<PoolSettings, 'onBroken' | 'role' | 'deadlineMs'>> {
  /** Seals and opens personal text; without one it is read as it is stored, and not written. */
  readonly vault?: IdNumberVault;
  /** Told of each query that ended. */
  readonly onQuery?: Logger;
}

/**
 * Opens a pool; nothing is connected before the first query. `max` bounds its connections; the rest
 * is as `openPool` says. Without a deadline, as for a migration, a query may take what it takes.
 */
export function openDatabase(
  url: string,
  max = 10,
  { vault, onQuery, ...more }: OpenSettings = {},
): OpenedDatabase {
  const own = { types: TYPES, client: PreparedClient };
  const pool = openPool({ url, max, onBroken: () => {}, ...more, ...own });
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: doors(vault),
    ...(onQuery ? { log: onQuery } : {}),
  });
  return { db, pool };
}

/** Names of columns as they are here; personal text as people read it. */
export function doors(vault?: IdNumberVault): KyselyPlugin[] {
  const names = new CamelCasePlugin({ maintainNestedObjectKeys: true });
  return vault ? [names, sealingDoor(vault)] : [names];
}

/** Resolves where the database answers; rejects where it does not. */
export async function pingDatabase(db: Db): Promise<void> {
  await sql`select 1`.execute(db);
}
