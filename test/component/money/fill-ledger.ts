import { Client } from 'pg';

/** Each order posts two entries of two sides: set aside, then passed on to the pot. */
const POSTINGS_AN_ORDER = 4;
/** Few: a pot that moves often in one transaction leaves a version of its row each time. */
const ORDERS_AT_ONCE = 200;
const WRITERS = 4;

const FAMILY = `
  with person as (
    insert into people values (gen_random_uuid(), $1, 'sealed', gen_random_uuid()::text,
      $1, now()) returning person_id
  )
  insert into families select gen_random_uuid(), person_id, '350100', false, now(), null
    from person returning organizer_id, family_id`;

/** In the order of events: a hold that is not filled yet cannot be passed on. */
const ORDERS = `
  with made as (
    insert into orders (order_id, number, kind, family_id, payer_id, area_code, source, amount_fen,
        state, decision, created_at, updated_at)
      select gen_random_uuid(), 'T' || gen_random_uuid(), 'pot-transfer', $2, $1, '350100',
        'personal-account', 100 + each % 900, 'confirmed', '{}', now(), now()
      from generate_series(1, $3) each
      returning order_id, payer_id, amount_fen
  ), known as (
    insert into ledger_accounts (code, kind, balance_fen)
      select 'hold:' || order_id, 'hold', 0 from made returning account_id, code
  ), entries as (
    insert into ledger_transactions
      select gen_random_uuid(), order_id, event, now()
      from made, unnest(array['created', 'debit-confirmed']) event
      returning transaction_id, order_id, event
  ), sides as (
    select transaction_id, event, amount_fen, known.account_id as hold,
      (select account_id from ledger_accounts where code = 'personal:' || $1) as personal,
      (select account_id from ledger_accounts where code = 'pot:' || $1) as pot
    from entries join made using (order_id) join known on known.code = 'hold:' || order_id
  )
  insert into ledger_postings
    select transaction_id, seq, case seq when 1 then giver else taker end,
        case seq when 1 then -amount_fen else amount_fen end
      from (select *, case event when 'created' then personal else hold end as giver,
        case event when 'created' then hold else pot end as taker from sides) entry,
        generate_series(1, 2) seq
      order by event, transaction_id, seq`;

/**
 * Posts at least so many rows, past our code and through every trigger, from several writers; for a
 * product that shows whose they are, with a name it can open.
 */
export async function fillLedger(
  databaseUrl: string,
  postings: number,
  sealedName = 'p:v2.somebody',
): Promise<void> {
  const orders = Math.ceil(postings / POSTINGS_AN_ORDER / WRITERS);
  await Promise.all(
    Array.from({ length: WRITERS }, () => writeOrders(databaseUrl, orders, sealedName)),
  );
}

async function writeOrders(databaseUrl: string, orders: number, name: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(FAMILY, [name]);
    const { organizer_id: payer, family_id: family } = rows[0];
    await client.query(`insert into ledger_accounts (code, kind, balance_fen)
      values ('personal:${payer}', 'personal', null), ('pot:${payer}', 'pot', 0)`);
    for (let left = orders; left > 0; left -= ORDERS_AT_ONCE) {
      await client.query(ORDERS, [payer, family, Math.min(left, ORDERS_AT_ONCE)]);
    }
  } finally {
    await client.end();
  }
}

/** Changes one row as a superuser who switched the triggers off; gives what the query returns. */
export async function tamper(databaseUrl: string, change: string): Promise<string> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    const { rows } = await client.query(change);
    return String(Object.values(rows[0])[0]);
  } finally {
    await client.end();
  }
}
