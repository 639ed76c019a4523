import { listDueTransfers } from '../adapters/postgres/wallet-transfers';
import type { Services } from './context';
import { moveOrder } from './move-order';
import { now } from './time';

const AT_ONCE = 100;

/**
 * Sends back every transfer that nobody took by its hour. Whoever takes one at the same moment and
 * is first keeps it. Safe to run at any time and from any number of processes.
 */
export async function returnDueTransfers(services: Services): Promise<number> {
  let returned = 0;
  for (;;) {
    const due = await listDueTransfers(services.db, now(services), AT_ONCE);
    for (const order of due) await moveOrder(services, order, 'return-due', null);
    returned += due.length;
    if (due.length < AT_ONCE) return returned;
  }
}
