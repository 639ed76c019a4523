import type { Client } from 'pg';
import { type Faulty, joinFaulty } from './read-effects';

interface OrderSeen {
  readonly number: string;
  readonly kind: string;
  readonly state: string;
  readonly amountFen: number;
}

/** What an outside system has under a number. */
interface Known {
  readonly number: string;
  readonly status: string;
  readonly amountFen: number;
}

const ORDERS = `select number, kind, state, amount_fen::float8 as "amountFen" from orders`;
const CORE = `
  select order_number as number, status, amount_fen::float8 as "amountFen" from sandbox.debits
  union all
  select order_number, status, amount_fen from sandbox.wallet_transfers`;
/** What was paid in cash belongs to no order of ours. */
const COLLECTOR = `select order_number as number, outcome as status,
  amount_fen::float8 as "amountFen" from sandbox.submissions
  where not in_cash and order_number not like 'paid-ahead-%'`;
const BANK = `select payout_number as number,
  case when code is null then 'paid' else 'refused' end as status,
  amount_fen::float8 as "amountFen" from sandbox.payouts`;
/** What the core has on its accounts beside what it was given and what it has debited since. */
const ACCOUNTS = `
  with moved as (
    select payer_id_number as id_number, past_years_change_fen + this_year_change_fen
      + pot_change_fen as fen from sandbox.debits where status = 'debited'
    union all
    select sender_id_number, past_years_change_fen + this_year_change_fen
      from sandbox.wallet_transfers where status <> 'returned'
  )
  select a.id_number as "idNumber",
    (a.past_years_fen + a.this_year_fen + a.pot_fen - coalesce(sum(m.fen), 0))::float8
      as "openedFen"
  from sandbox.accounts a left join moved m using (id_number) group by a.id_number`;

/** What the core has done for an order that has come to its end. */
const CORE_AT_REST: Readonly<Record<string, readonly string[]>> = {
  'premium confirmed': ['debited'],
  'premium failed': ['none', 'reversed'],
  'pot-transfer confirmed': ['debited'],
  'pot-transfer failed': ['none'],
  'premium-refund confirmed': ['debited'],
  'premium-refund failed': ['none', 'reversed'],
  'wallet-transfer sent': ['sent'],
  'wallet-transfer confirmed': ['claimed'],
  'wallet-transfer returned': ['returned'],
  'wallet-transfer failed': ['none'],
};

/**
 * Holds every order of the product, all at rest, against what core, collector and bank have in
 * their own tables: nothing there that we do not know of, nothing with us that they have not done.
 */
export async function holdAgainstOutside(
  product: Client,
  sandbox: Client,
  opened: ReadonlyMap<string, number>,
): Promise<Faulty> {
  const orders = (await product.query<OrderSeen>(ORDERS)).rows;
  const core = (await sandbox.query<Known>(CORE)).rows;
  const collector = (await sandbox.query<Known>(COLLECTOR)).rows;
  const payouts = (await sandbox.query<Known>(BANK)).rows;
  return joinFaulty(
    strangers(orders, core, 'the core'),
    strangers(orders, collector, 'the collector'),
    ...orders.map((order) => compareCore(order, core)),
    comparePremiums(orders, collector),
    comparePayouts(orders, payouts),
    await compareAccounts(sandbox, opened),
  );
}

const index = new WeakMap<readonly Known[], ReadonlyMap<string, Known>>();

function under(number: string, known: readonly Known[]): Known | undefined {
  const found = index.get(known) ?? new Map(known.map((each) => [each.number, each]));
  index.set(known, found);
  return found.get(number);
}

function strangers(orders: readonly OrderSeen[], known: readonly Known[], who: string): Faulty {
  const ours = new Set(orders.map(({ number }) => number));
  const strange = known.filter(({ number }) => !ours.has(number));
  return {
    lost: [],
    unbalanced: [],
    doubled: strange.map((each) => `${each.number}: only ${who}`),
  };
}

function compareCore(
  { number, kind, state, amountFen }: OrderSeen,
  core: readonly Known[],
): Faulty {
  const known = under(number, core);
  const status = known?.status ?? 'none';
  const due = CORE_AT_REST[`${kind} ${state}`];
  const told = `${number}: ${kind} ${state}, the core says ${status}`;
  if (!due) return { doubled: [], lost: [`${number}: a ${kind} at rest ${state}`], unbalanced: [] };
  const sums = known && known.amountFen !== amountFen ? [`${number}: another sum`] : [];
  if (due.includes(status)) return { doubled: [], lost: [], unbalanced: sums };
  const taken = !due.includes('debited') && status === 'debited';
  return { doubled: taken ? [told] : [], lost: taken ? [] : [told], unbalanced: sums };
}

function comparePremiums(orders: readonly OrderSeen[], collector: readonly Known[]): Faulty {
  const doubled: string[] = [];
  const lost: string[] = [];
  for (const { number, kind, state } of orders) {
    if (kind !== 'premium') continue;
    const counted = under(number, collector)?.status === 'confirmed';
    if (state === 'confirmed' && !counted) lost.push(`${number}: not counted by the collector`);
    if (state !== 'confirmed' && counted) doubled.push(`${number}: counted, and ${state} with us`);
  }
  return { doubled, lost, unbalanced: [] };
}

/** A payout number is the order's with the count of cards that were tried. */
function comparePayouts(orders: readonly OrderSeen[], payouts: readonly Known[]): Faulty {
  const paid = new Map<string, number>();
  for (const { number, status } of payouts) {
    const order = number.replace(/-\d{1,2}$/, '');
    if (status === 'paid') paid.set(order, (paid.get(order) ?? 0) + 1);
  }
  const doubled: string[] = [];
  const lost: string[] = [];
  for (const { number, kind, state } of orders) {
    if (kind !== 'premium-refund') continue;
    const times = paid.get(number) ?? 0;
    const due = state === 'confirmed' ? 1 : 0;
    if (times > due) doubled.push(`${number}: paid out ${times} times, ${state} with us`);
    if (times < due) lost.push(`${number}: confirmed, and not paid out`);
  }
  return { doubled, lost, unbalanced: [] };
}

async function compareAccounts(
  sandbox: Client,
  opened: ReadonlyMap<string, number>,
): Promise<Faulty> {
  const { rows } = await sandbox.query<{ idNumber: string; openedFen: number }>(ACCOUNTS);
  const wrong = rows.filter(({ idNumber, openedFen }) => {
    const due = opened.get(idNumber);
    return due !== undefined && due !== openedFen;
  });
  return {
    doubled: [],
    lost: [],
    unbalanced: wrong.map(
      ({ idNumber, openedFen }) => `account ${idNumber}: ${openedFen} at first`,
    ),
  };
}
