import {
  type AccountCode,
  type AccountKind,
  type Entry,
  isFloored,
  type RepairEvent,
} from '@gongji/shared/ledger';
import type { OrderEvent } from '@gongji/shared/order';
import { type Expression, sql } from 'kysely';
import type { Db } from './database';

export interface PostedEntry {
  readonly transactionId: string;
  readonly orderId: string;
  readonly event: OrderEvent | RepairEvent;
  readonly at: string;
  /** Sums to zero: the database checks it at commit. */
  readonly postings: Entry;
}

const KINDS: readonly AccountKind[] = [
  'personal',
  'pot',
  'hold',
  'collector',
  'bank',
  'wallet',
  'clearing',
];

/** Writes one transaction of the ledger. One order posts an event once, or the insert fails. */
export async function insertEntry(tx: Db, entry: PostedEntry): Promise<void> {
  const { transactionId, orderId, event, at } = entry;
  const postings = entry.postings.map((posting, index) => ({
    transactionId,
    seq: index + 1,
    accountId: accountIdOf(posting.account),
    amountFen: posting.amountFen,
  }));
  await Promise.all([
    insertAccounts(
      tx,
      entry.postings.map((posting) => posting.account),
    ),
    tx.insertInto('ledgerTransactions').values({ transactionId, orderId, event, at }).execute(),
    tx.insertInto('ledgerPostings').values(postings).execute(),
  ]);
}

/** True where this event of an order has been posted already. */
export async function hasEntry(
  tx: Db,
  orderId: string,
  event: PostedEntry['event'],
): Promise<boolean> {
  const row = await tx
    .selectFrom('ledgerTransactions')
    .select('transactionId')
    .where('orderId', '=', orderId)
    .where('event', '=', event)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Locks accounts, in one order for all, until the transaction ends: two decisions on one person's
 * money are taken one after the other. Gives each one's balance in fen, or null where the ledger
 * keeps none. One that is locked for the first time is made.
 */
export async function lockAccounts(
  tx: Db,
  codes: readonly AccountCode[],
): Promise<ReadonlyMap<string, number | null>> {
  const known = await lockKnown(tx, codes);
  if (known.size === codes.length) return known;
  await insertAccounts(tx, codes);
  return lockKnown(tx, codes);
}

/**
 * The same, and what is read once they are locked. Asked at once, for one comes after the other;
 * where an account had to be made first, what was read before that was not under its lock.
 */
export async function lockAccountsToRead<T>(
  tx: Db,
  codes: readonly AccountCode[],
  read: () => Promise<T>,
): Promise<{ readonly balances: ReadonlyMap<string, number | null>; readonly seen: T }> {
  const [balances, seen] = await Promise.all([lockKnown(tx, codes), read()]);
  if (balances.size === codes.length) return { balances, seen };
  return { balances: await lockAccounts(tx, codes), seen: await read() };
}

async function lockKnown(tx: Db, codes: readonly AccountCode[]) {
  const rows = await tx
    .selectFrom('ledgerAccounts')
    .select(['code', 'balanceFen'])
    .where('code', 'in', codes)
    .orderBy('code')
    .forNoKeyUpdate()
    .execute();
  return new Map(rows.map(({ code, balanceFen }) => [code, balanceFen]));
}

/** The running balance of a pot or hold; 0 before its first posting. */
export async function readBalance(db: Db, code: AccountCode): Promise<number> {
  const row = await db
    .selectFrom('ledgerAccounts')
    .select('balanceFen')
    .where('code', '=', code)
    .executeTakeFirst();
  return row?.balanceFen ?? 0;
}

/** What every account stands at by its postings alone, beside its running balance. */
export async function readTrialBalance(
  db: Db,
): Promise<{ code: string; balanceFen: number | null; postedFen: number }[]> {
  return db
    .selectFrom('ledgerAccounts as account')
    .leftJoin('ledgerPostings as posting', 'posting.accountId', 'account.accountId')
    .groupBy(['account.accountId'])
    .select((eb) => [
      'account.code',
      'account.balanceFen',
      sql<number>`coalesce(sum(${eb.ref('posting.amountFen')}), 0)::bigint`.as('postedFen'),
    ])
    .orderBy('account.code')
    .execute();
}

/** Accounts are made on their first use, by the order of their codes so that no writers cross. */
async function insertAccounts(tx: Db, codes: readonly AccountCode[]): Promise<void> {
  const rows = [...new Set(codes)].sort().map((code) => {
    return { code, kind: kindOf(code), balanceFen: isFloored(code) ? 0 : null };
  });
  await tx
    .insertInto('ledgerAccounts')
    .values(rows)
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute();
}

function accountIdOf(code: string): Expression<number> {
  return sql<number>`(select account_id from ledger_accounts where code = ${code})`;
}

function kindOf(code: AccountCode): AccountKind {
  const kind = KINDS.find((each) => code.startsWith(`${each}:`));
  if (!kind) throw new RangeError('not a ledger account');
  return kind;
}
