import { FINAL_STATES } from '@gongji/shared/order';
import { rowsOf } from './rows-of';

const PATIENCE_MS = 90_000;
const LOOK_MS = 250;
const FINAL = `(${FINAL_STATES.map((state) => `'${state}'`).join(', ')})`;

/** Waits until every order has come to its end. Gives how long that took, in milliseconds. */
export async function untilNoneIsOpen(url: string): Promise<number> {
  const startedAt = performance.now();
  for (;;) {
    const open = await rowsOf(url, `select from orders where state not in ${FINAL}`);
    const took = performance.now() - startedAt;
    if (open.length === 0) return took;
    if (took > PATIENCE_MS) throw new Error(`${open.length} orders do not come to their end`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** Commands that somebody was told were done, and of which the database knows nothing. */
export async function commandsLost(url: string, acknowledged: readonly string[]) {
  const rows = await rowsOf<{ id: string }>(url, 'select request_id as id from command_log');
  const logged = new Set(rows.map(({ id }) => id));
  return acknowledged.filter((id) => !logged.has(id)).map((id) => `${id}: told as done, and lost`);
}

/** Each confirmed order was debited once, and nothing was debited for no order. */
export async function compareWithOutside(url: string, outsideUrl: string): Promise<string[]> {
  const orders = await rowsOf<{ number: string; state: string }>(
    url,
    'select number, state from orders',
  );
  const debits = await rowsOf<{ number: string; status: string }>(
    outsideUrl,
    'select order_number as number, status from sandbox.debits',
  );
  const debited = debits.filter(({ status }) => status === 'debited').map(({ number }) => number);
  const known = new Set(orders.map(({ number }) => number));
  const confirmed = orders.filter(({ state }) => state === 'confirmed');
  return [
    ...debited.filter((number) => !known.has(number)).map((number) => `${number}: of no order`),
    ...confirmed
      .filter(({ number }) => debited.filter((one) => one === number).length !== 1)
      .map(({ number }) => `${number}: confirmed, and not debited once`),
  ];
}
