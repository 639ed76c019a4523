import type { Client } from 'pg';
import { expectedEffect, isOver, possibleWords } from '../sim/check/expected-effect';
import type { OrderSeen } from '../sim/check/read-state';

interface OrderRow extends OrderSeen {
  /** What its entries moved, by account, in fen. */
  readonly moved: Readonly<Record<string, number>>;
  /** What the core has of it; null where it never debited. */
  readonly debitStatus: string | null;
  readonly debitFen: number | null;
}

export interface BankState {
  /** What is not as it must be, a sentence each. */
  readonly wrong: readonly string[];
  readonly orders: number;
  readonly unfinished: number;
}

const ENTRIES = `select transaction_id as what from ledger_postings
  group by transaction_id having sum(amount_fen) <> 0 or count(*) < 2`;
const BALANCES = `select code as what from ledger_accounts account left join (
    select account_id, sum(amount_fen) as posted from ledger_postings group by account_id
  ) posting using (account_id)
  where balance_fen <> coalesce(posted, 0) or balance_fen < 0`;
const COMMANDS = `select 'orders and commands' as what
  where (select count(*) from orders where kind = 'pot-transfer')
      <> (select count(*) from command_log where command = 'movePot')
    or (select count(*) from payments)
      <> (select count(*) from command_log where command = 'payPremiums')`;
const STRANGERS = `select order_number as what from sandbox.debits debit
  where not exists (select from orders where orders.number = debit.order_number)`;
const ORDERS = `select o.order_id as "orderId", o.number, o.kind, o.state, o.source,
    o.payer_id as "payerId", o.member_person_id as "memberPersonId", o.cover_year as "coverYear",
    o.area_code as "areaCode", o.amount_fen::float8 as "amountFen", o.payment_id as "paymentId",
    o.failure, debit.status as "debitStatus", debit.amount_fen::float8 as "debitFen",
    (select coalesce(jsonb_object_agg(code, moved) filter (where moved <> 0), '{}') from (
      select account.code, sum(posting.amount_fen) as moved
      from ledger_transactions entry join ledger_postings posting using (transaction_id)
      join ledger_accounts account using (account_id)
      where entry.order_id = o.order_id group by account.code) each) as moved
  from orders o left join sandbox.debits debit on debit.order_number = o.number`;

/** Reads the whole bank, ours and the core's, as it is at one instant, and says what is wrong. */
export async function checkBank(client: Client): Promise<BankState> {
  await client.query('begin isolation level repeatable read read only');
  try {
    const named = async (about: string, text: string) =>
      (await client.query<{ what: string }>(text)).rows.map(({ what }) => `${about}: ${what}`);
    const wrong = [
      ...(await named('does not sum to zero', ENTRIES)),
      ...(await named('is not the sum of its postings', BALANCES)),
      ...(await named('done twice or not at all', COMMANDS)),
      ...(await named('debited, and no order of ours', STRANGERS)),
    ];
    const orders = (await client.query<OrderRow>(ORDERS)).rows;
    const unfinished = orders.filter((order) => !isOver(order)).length;
    return { wrong: [...wrong, ...orders.flatMap(checkOrder)], orders: orders.length, unfinished };
  } finally {
    await client.query('commit');
  }
}

function checkOrder(order: OrderRow): string[] {
  const wrong: string[] = [];
  const tell = (what: string) => wrong.push(`${order.number} (${order.state}): ${what}`);
  const expected = expectedEffect(order);
  if (expected === null) tell('may not be in that state');
  else if (!sameEffect(expected, order.moved)) tell(`moved ${JSON.stringify(order.moved)}`);
  const status = order.debitStatus ?? 'none';
  if (!possibleWords(order).includes(status)) tell(`the core says ${status}`);
  if (order.debitFen !== null && order.debitFen !== order.amountFen) tell('another sum');
  return wrong;
}

function sameEffect(
  expected: Readonly<Record<string, number>>,
  moved: Readonly<Record<string, number>>,
): boolean {
  const entries = Object.entries(expected);
  return (
    entries.length === Object.keys(moved).length &&
    entries.every(([account, sum]) => moved[account] === sum)
  );
}
