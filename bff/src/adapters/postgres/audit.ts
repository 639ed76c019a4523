import { type Insertable, sql } from 'kysely';
import type { AuditEntriesTable } from './audit-tables';
import type { Db } from './database';

export type AuditEntry = Insertable<AuditEntriesTable>;

export async function insertAuditEntry(db: Db, entry: AuditEntry): Promise<void> {
  await db.insertInto('auditEntries').values(entry).execute();
}

/** Remembers where each chain ends, so that one which is cut shorter later is noticed. */
export async function anchorAudit(db: Db, at: string): Promise<void> {
  await sql`
    insert into audit_anchors (anchored_at, kind, lane, position, hash)
      select ${at}, 'end', lane.lane, position, hash
      from generate_series(0, 15) lane cross join lateral (
        select position, hash from audit_entries entry where entry.lane = lane.lane
        order by position desc limit 1) last
      on conflict do nothing`.execute(db);
}

/** Lets go what is older than `before`, which the database refuses under 180 days. How many. */
export async function forgetAudit(db: Db, before: string): Promise<number> {
  const { rows } = await sql<{ gone: number }>`
    select forget_audit_entries(${before}) as gone`.execute(db);
  return rows[0]?.gone ?? 0;
}

/** What does not hold: a place in a chain. */
export interface BrokenAudit {
  readonly what: 'changed' | 'gap' | 'chain-cut-short';
  readonly lane: number;
  readonly position: number;
}

export interface AuditProof {
  readonly entries: number;
  /** At most a hundred; empty where all holds. */
  readonly broken: readonly BrokenAudit[];
}

/**
 * Recomputes every seal from its entry and the seal before it as that is stored, so that one change
 * is told once; checks that no place is empty, and that the chains reach every anchor.
 */
export async function verifyAudit(db: Db): Promise<AuditProof> {
  const { rows } = await sql<BrokenAudit>`
    with chained as (
      select entry, lane, position, hash, lag(hash) over chain as hash_before,
          lag(position) over chain as position_before
        from audit_entries entry window chain as (partition by lane order by position)
    ), joined as (
      select chained.*, coalesce(hash_before, cut.hash) as before,
          coalesce(position_before, cut.position, 0) as before_position
        from chained left join audit_anchors cut
          on cut.kind = 'cut' and cut.lane = chained.lane and cut.position = chained.position - 1
            and hash_before is null
    )
    (select 'gap' as what, lane, position from joined where position <> before_position + 1
      union all
      select 'changed', lane, position from joined
        where position = before_position + 1 and hash <> audit_hash(entry, before)
      union all
      select 'chain-cut-short', anchor.lane, anchor.position from audit_anchors anchor
        left join audit_entries entry using (lane, position)
        where anchor.kind = 'end' and entry.hash is distinct from anchor.hash
          and anchor.position > coalesce((select max(position) from audit_anchors cut
            where cut.kind = 'cut' and cut.lane = anchor.lane), 0))
    order by 2, 3, 1 limit 100`.execute(db);
  const counted = await sql<{ count: number }>`select count(*) as count from audit_entries`.execute(
    db,
  );
  return { entries: Number(counted.rows[0]?.count ?? 0), broken: rows };
}
