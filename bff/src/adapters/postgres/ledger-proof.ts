import { sql } from 'kysely';
import type { Db } from './database';

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
