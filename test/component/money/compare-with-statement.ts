import { askSealed } from '@gongji/bff/sandbox/ask-sealed';
import { readTrialBalance } from '@gongji/bff/src/adapters/postgres/ledger';
import type { OrderRow } from '@gongji/bff/src/adapters/postgres/orders';
import type { Services } from '@gongji/bff/src/use-cases/context';
import { z } from 'zod';
import { CHANNEL } from '../harness/test-channels';

const Statement = z.object({
  day: z.string(),
  entries: z.array(
    z.object({
      orderNumber: z.string(),
      payerIdNumber: z.string(),
      source: z.string(),
      purpose: z.string(),
      amountFen: z.number(),
      status: z.string(),
    }),
  ),
});
type Entry = z.infer<typeof Statement>['entries'][number];

/**
 * What differs between our orders and ledger and the core's statement of a day, a line each; empty
 * where all agree. Orders still on their way may stand either way.
 */
export async function compareWithStatement(
  { db }: Services,
  sandboxUrl: string,
  day: string,
): Promise<string[]> {
  const asked = { url: sandboxUrl, path: `/core/statements/${day}`, method: 'GET' };
  const { entries } = Statement.parse((await askSealed(CHANNEL, asked)).body);
  const orders = await db.selectFrom('orders').selectAll().execute();
  const numbers = new Set(orders.map((order) => order.number));
  const strangers = entries.filter((entry) => !numbers.has(entry.orderNumber));
  return [
    ...strangers.map((entry) => `${entry.orderNumber}: debited, and no order of ours`),
    ...orders.flatMap((order) => compareOrder(order, entries)),
    ...(await compareLedger(db)),
  ];
}

function compareOrder(order: OrderRow, entries: readonly Entry[]): string[] {
  const own = entries.filter((entry) => entry.orderNumber === order.number);
  const [entry] = own;
  if (own.length > 1) return [`${order.number}: debited ${own.length} times`];
  if (entry && entry.amountFen !== order.amountFen) return [`${order.number}: another sum`];
  if (entry && entry.source !== order.source) return [`${order.number}: another source`];
  const status = entry?.status ?? 'none';
  return mayStandAs(order).includes(status) ? [] : [`${order.number}: ${order.state}, ${status}`];
}

/** What the core may say of a wallet transfer that stands like this with us. */
const WALLET: Readonly<Partial<Record<OrderRow['state'], readonly string[]>>> = {
  held: ['none', 'sent'],
  sent: ['sent'],
  claimed: ['sent', 'claimed', 'returned'],
  returning: ['sent', 'claimed', 'returned'],
  confirmed: ['claimed'],
  returned: ['returned'],
  failed: ['none'],
};

function mayStandAs({ state, kind }: OrderRow): readonly string[] {
  if (kind === 'wallet-transfer') return WALLET[state] ?? [];
  if (state === 'held') return ['none', 'debited'];
  if (state === 'reversing') return ['debited', 'reversed'];
  if (state === 'failed') return kind === 'premium' ? ['none', 'reversed'] : ['none'];
  return ['debited'];
}

async function compareLedger(db: Services['db']): Promise<string[]> {
  const accounts = await readTrialBalance(db);
  const total = accounts.reduce((sum, account) => sum + account.postedFen, 0);
  const drifted = accounts.filter(
    ({ balanceFen, postedFen }) => balanceFen !== null && balanceFen !== postedFen,
  );
  return [
    ...(total === 0 ? [] : [`the ledger sums to ${total}`]),
    ...drifted.map(({ code }) => `${code}: its balance is not the sum of its postings`),
  ];
}
