import type { SealedEntry } from '@gongji/shared/ledger';
import { sql } from 'kysely';
import type { Db } from './database';

/** An entry as it stands now, with the seal it got when it was posted. */
export interface StoredSeal extends SealedEntry {
  readonly hash: string;
  readonly postings: number;
  readonly totalFen: number;
}

const PAGE = 5_000;

/** A view of the ledger that nobody's writing changes: everything read in it is of one moment. */
export function inOneMoment<T>(db: Db, read: (tx: Db) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(read);
}

/**
 * Every sealed entry, lane by lane and in order, a page at a time: memory does not grow. While one
 * page is looked at the next is on its way.
 */
export async function* streamSeals(tx: Db): AsyncGenerator<readonly StoredSeal[]> {
  await declareSeals(tx);
  const fetchPage = async () => {
    const page = await sql<SealRow>`fetch ${sql.lit(PAGE)} from seals`.execute(tx);
    return page.rows;
  };
  for (let next = fetchPage(); ; ) {
    const rows = await next;
    if (rows.length === 0) return;
    next = fetchPage();
    // Whoever looks at a page keeps the processor: the question for the next must have left.
    await new Promise((resolve) => setImmediate(resolve));
    yield rows.map(sealOf);
  }
}

/** All of an entry but its postings in one text: a row costs less than its columns. */
interface SealRow {
  readonly head: string;
  readonly lines: string | null;
}

async function declareSeals(tx: Db): Promise<void> {
  // Measured over a million postings: hash joins in one process take three quarters of the work of
  // the plan that is chosen else, in which each helper process sums up all postings for itself. And
  // what is sorted stays in memory: on a disk it takes longer than all the rest.
  for (const setting of [
    'jit = off',
    'enable_nestloop = off',
    'max_parallel_workers_per_gather = 0',
    "work_mem = '256MB'",
  ]) {
    await sql`set local ${sql.raw(setting)}`.execute(tx);
  }
  await sql`
    declare seals no scroll cursor for
      select concat_ws(e'\t', seal.lane, seal.position, encode(seal.hash, 'hex'),
        seal.transaction_id, entry.order_id, entry.event,
        (extract(epoch from entry.at) * 1000000)::bigint,
        coalesce(posted.postings, 0), coalesce(posted.total_fen, 0)) as head, posted.lines
      from ledger_seals seal
      join ledger_transactions entry using (transaction_id)
      left join (
        select posting.transaction_id, count(*) as postings, sum(posting.amount_fen)::bigint
            as total_fen, string_agg(posting.seq || ' ' || account.code || ' '
              || posting.amount_fen, e'\n' order by posting.seq) as lines
          from ledger_postings posting join ledger_accounts account using (account_id)
          group by posting.transaction_id
      ) posted using (transaction_id)
      order by seal.lane, seal.position`.execute(tx);
}

function sealOf({ head, lines }: SealRow): StoredSeal {
  const [lane, position, hash = '', transactionId = '', orderId = '', event = '', ...rest] =
    head.split('\t');
  const [atMicros = '', postings, totalFen] = rest;
  return {
    ...{ hash, transactionId, orderId, event, atMicros, lines: lines ?? '' },
    lane: Number(lane),
    position: Number(position),
    postings: Number(postings),
    totalFen: Number(totalFen),
  };
}

/** How many rows there are, sealed or not. */
export async function countLedger(tx: Db): Promise<{ entries: number; postings: number }> {
  const found = await sql<{ entries: number; postings: number }>`
    select (select count(*) from ledger_transactions) as entries,
      (select count(*) from ledger_postings) as postings`.execute(tx);
  const [counts] = found.rows;
  if (!counts) throw new Error('the database does not count');
  return counts;
}

/** Entries without a seal: none, unless somebody went past the database's own rules. */
export async function listUnsealed(tx: Db, limit: number): Promise<string[]> {
  const found = await sql<{ transactionId: string }>`
    select transaction_id from ledger_transactions entry
    where not exists (select from ledger_seals where transaction_id = entry.transaction_id)
    union all
    select distinct transaction_id from ledger_postings posting
    where not exists (select from ledger_seals where transaction_id = posting.transaction_id)
    limit ${limit}`.execute(tx);
  return found.rows.map((row) => row.transactionId);
}

/** Accounts whose running balance is not the sum of what was posted to them. */
export async function listDrifted(tx: Db, limit: number): Promise<string[]> {
  const found = await sql<{ code: string }>`
    select account.code
    from ledger_accounts account left join (
      select account_id, sum(amount_fen) as posted_fen from ledger_postings group by account_id
    ) posted using (account_id)
    where account.balance_fen <> coalesce(posted.posted_fen, 0)
    order by account.code limit ${limit}`.execute(tx);
  return found.rows.map((row) => row.code);
}

export interface LedgerAnchor {
  readonly lane: number;
  readonly position: number;
  readonly hash: string;
}

/** Where each chain ends now. */
export async function readChainEnds(tx: Db): Promise<LedgerAnchor[]> {
  const found = await sql<LedgerAnchor>`
    select lane, position, encode(hash, 'hex') as hash
    from generate_series(0, 15) lane cross join lateral (
      select position, hash from ledger_seals seal where seal.lane = lane.lane
      order by position desc limit 1) last
    order by lane`.execute(tx);
  return found.rows;
}

/** Anchors that the chains of today do not pass through: what they held on to is gone. */
export async function listLostAnchors(tx: Db, limit: number): Promise<LedgerAnchor[]> {
  const found = await sql<LedgerAnchor>`
    select anchor.lane, anchor.position, encode(anchor.hash, 'hex') as hash
    from ledger_anchors anchor
    left join ledger_seals seal using (lane, position)
    where seal.hash is distinct from anchor.hash
    order by anchor.anchored_at limit ${limit}`.execute(tx);
  return found.rows;
}

/** Remembers where the chains end, so that one which is cut short later is noticed. */
export async function insertAnchors(db: Db, at: string): Promise<LedgerAnchor[]> {
  const ends = await readChainEnds(db);
  for (const { lane, position, hash } of ends) {
    await sql`insert into ledger_anchors (anchored_at, lane, position, hash)
      values (${at}, ${lane}, ${position}, decode(${hash}, 'hex'))
      on conflict do nothing`.execute(db);
  }
  return ends;
}
