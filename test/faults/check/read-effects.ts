import type { Client } from 'pg';

/**
 * What every order must have moved by now, told a second time and without the product's code: out
 * of where it comes from, into its hold while it is on its way, on to where it goes once it is
 * confirmed; nothing where it failed or went back. Beside it what was posted.
 */
const MOVED = `
  with due as (
    select case source when 'pot' then 'pot:' when 'wallet' then 'wallet:' else 'personal:' end
        || payer_id as code, -amount_fen as fen
      from orders where state not in ('failed', 'returned')
    union all
    select case when state <> 'confirmed' then 'hold:' || order_id
        when kind = 'premium' then 'collector:' || area_code
        when kind = 'pot-transfer' then 'pot:' || payer_id
        when kind = 'premium-refund' then 'bank:' || payer_id
        else 'wallet:' || member_person_id end, amount_fen
      from orders where state not in ('failed', 'returned')
  ), sums as (
    select code, sum(fen) as due, 0::bigint as posted from due group by code
    union all
    select a.code, 0, p.amount_fen from ledger_postings p join ledger_accounts a using (account_id)
  )
  select code, sum(due)::float8 as "dueFen", sum(posted)::float8 as "postedFen"
    from sums group by code having sum(due) <> sum(posted)`;

const UNBALANCED = `select transaction_id as id from ledger_postings
  group by transaction_id having sum(amount_fen) <> 0 or count(*) < 2`;

/** One effect a command: so many rows in the log, so many orders, payments and events. */
const EFFECTS = `
  with asked as (
    select command, count(*)::int as commands from command_log group by command
  ), done as (
    select 'payPremiums' as command, count(*)::int as effects from payments
    union all
    select case kind when 'pot-transfer' then 'movePot' when 'premium-refund' then 'requestRefund'
      else 'sendWalletTransfer' end, count(*) from orders where kind <> 'premium' group by kind
    union all
    select case event when 'cancelled' then 'cancelOrder' when 'card-corrected' then 'correctCard'
      when 'receiver-claimed' then 'claimWalletTransfer' else 'declineWalletTransfer' end, count(*)
      from order_events
      where event in ('cancelled', 'card-corrected', 'receiver-claimed', 'receiver-declined')
      group by event
  )
  select coalesce(a.command, d.command) as command, coalesce(commands, 0)::int as commands,
    coalesce(effects, 0)::int as effects
  from asked a full join done d on a.command = d.command
  where coalesce(commands, 0) <> coalesce(effects, 0)`;

interface Moved {
  readonly code: string;
  readonly dueFen: number;
  readonly postedFen: number;
}

interface Effects {
  readonly command: string;
  readonly commands: number;
  readonly effects: number;
}

/** What is wrong, by which promise it breaks. */
export interface Faulty {
  /** Done more than once, or without having been asked. */
  readonly doubled: readonly string[];
  /** Promised and not done. */
  readonly lost: readonly string[];
  readonly unbalanced: readonly string[];
}

export const FAULTLESS: Faulty = { doubled: [], lost: [], unbalanced: [] };

/** Every entry, account and command held against every order, in one snapshot. */
export async function readEffects(client: Client): Promise<Faulty> {
  await client.query('begin');
  const moved = (await client.query<Moved>(MOVED)).rows;
  const unbalanced = (await client.query<{ id: string }>(UNBALANCED)).rows;
  const effects = (await client.query<Effects>(EFFECTS)).rows;
  await client.query('commit');
  const tell = ({ command, commands, effects: done }: Effects) =>
    `${command}: ${commands} in the log, ${done} done`;
  return {
    doubled: effects.filter((each) => each.effects > each.commands).map(tell),
    lost: effects.filter((each) => each.effects < each.commands).map(tell),
    unbalanced: [
      ...moved.map(({ code, dueFen, postedFen }) => `${code}: ${postedFen} posted, ${dueFen} due`),
      ...unbalanced.map(({ id }) => `entry ${id} is not balanced`),
    ],
  };
}

export function joinFaulty(...all: readonly Faulty[]): Faulty {
  return {
    doubled: all.flatMap(({ doubled }) => doubled),
    lost: all.flatMap(({ lost }) => lost),
    unbalanced: all.flatMap(({ unbalanced }) => unbalanced),
  };
}
