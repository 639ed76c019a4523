import type { Client } from 'pg';

/** The whole state of the money at one instant, as sums and as counts of what may not be. */
export interface BankSeen {
  readonly orders: number;
  readonly postings: number;
  /** What all postings sum to, in fen. */
  readonly totalFen: number;
  /** Running balances that are not the sum of their postings. */
  readonly drifted: number;
  readonly negative: number;
  /** Orders that do not hold what an order in their state holds. */
  readonly misplaced: number;
  /** People and years with more than one live premium. */
  readonly paidTwice: number;
}

const READ = `
  with posted as materialized (
    select account_id, sum(amount_fen)::bigint as fen, count(*) as postings
    from ledger_postings group by account_id
  ), accounts as materialized (
    select a.code, a.balance_fen, coalesce(p.fen, 0) as fen, coalesce(p.postings, 0) as postings
    from ledger_accounts a left join posted p using (account_id)
  )
  select
    (select count(*) from orders)::int as orders,
    (select coalesce(sum(postings), 0) from accounts)::int as postings,
    (select coalesce(sum(fen), 0) from accounts)::float8 as "totalFen",
    (select count(*) from accounts where balance_fen <> fen)::int as drifted,
    (select count(*) from accounts
      where balance_fen < 0 or (fen < 0 and code ~ '^(pot|hold):'))::int as negative,
    (select count(*) from orders o left join accounts a on a.code = 'hold:' || o.order_id
      where coalesce(a.fen, 0) <> case
        when o.state in ('confirmed', 'failed', 'returned') then 0 else o.amount_fen end)::int
      as misplaced,
    (select count(*) from (
      select from orders
      where kind in ('premium', 'premium-refund') and state <> 'failed'
      group by member_person_id, cover_year having count(*) > 1) twice)::int as "paidTwice"`;

/** Settings under which the same plan is taken every time, and no core more than one is used. */
export const READ_CALMLY = `set jit = off; set max_parallel_workers_per_gather = 0;
  set work_mem = '64MB'; set default_transaction_isolation = 'repeatable read';
  set default_transaction_read_only = on`;

/** Reads everything in one snapshot: whatever others write meanwhile, it is of one instant. */
export async function readBank(client: Client): Promise<BankSeen> {
  const { rows } = await client.query<BankSeen>({ name: 'bank', text: READ });
  const [seen] = rows;
  if (!seen) throw new Error('the bank cannot be read');
  return seen;
}

/** What is not as it must be at any instant, a sentence each. */
export function judgeBank(seen: BankSeen): string[] {
  const { totalFen, drifted, negative, misplaced, paidTwice } = seen;
  return [
    ...(totalFen === 0 ? [] : [`the ledger sums to ${totalFen}`]),
    ...told(drifted, 'balances are not the sum of their postings'),
    ...told(negative, 'pots or holds are negative'),
    ...told(misplaced, 'orders do not hold what their state says'),
    ...told(paidTwice, 'people have two live premiums of a year'),
  ];
}

function told(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}`];
}
