import type { AlertKind } from '@gongji/shared/contracts';
import { type RepairEvent, repairEntryOf } from '@gongji/shared/ledger';
import { closeAlerts, raiseAlert } from '../../adapters/postgres/alerts';
import {
  type DiscrepancyRow,
  listDiscrepancies,
  listOpenClearing,
  updateDiscrepancy,
} from '../../adapters/postgres/discrepancies';
import { hasEntry, insertEntry, lockAccounts } from '../../adapters/postgres/ledger';
import { insertOrderJob } from '../../adapters/postgres/order-jobs';
import { lockOrder, type OrderRow, readOrder } from '../../adapters/postgres/orders';
import type { Services } from '../context';
import { now } from '../time';
import { giveBack } from './give-back';

const MOST_AT_ONCE = 1_000;
const CLEARING = ['clearing:core', 'clearing:collector'];

type Mend = (services: Services, order: OrderRow) => Promise<'mended' | 'later' | 'person'>;

/** How each clear rule mends: always by a new entry or a new question, never by a change. */
const MENDS: Readonly<Record<'look-again' | 'return-debit' | 'book-reversal', Mend>> = {
  'look-again': async (services, order) => {
    await insertOrderJob(services.db, order.orderId);
    return 'mended';
  },
  'return-debit': async (services, order) => {
    if (!(await book(services, order, 'late-debit-booked'))) return 'person';
    const end = await giveBack(services, order);
    if (end !== 'given-back') return end;
    await book(services, order, 'late-debit-returned');
    return 'mended';
  },
  'book-reversal': async (services, order) => {
    const booked = await book(services, order, 'late-reversal-booked');
    return booked && order.kind === 'pot-transfer' ? 'mended' : 'person';
  },
};

/** Mends what a clear rule mends, and tells a person of all the rest. Safe to run at any time. */
export async function mendDiscrepancies(services: Services): Promise<void> {
  const mending = Object.keys(MENDS) as (keyof typeof MENDS)[];
  const asked = { status: 'open', mending, limit: MOST_AT_ONCE } as const;
  for (const found of await listDiscrepancies(services.db, asked)) await mend(services, found);
  await tellOfOpen(services);
  await tellOfClearing(services);
}

async function mend(services: Services, found: DiscrepancyRow): Promise<void> {
  const { discrepancyId, orderId, mending } = found;
  const order = orderId === null ? undefined : await readOrder(services.db, orderId);
  if (!order || !(mending in MENDS)) return;
  const end = await MENDS[mending as keyof typeof MENDS](services, order);
  if (end === 'later') return;
  const mended = { status: 'mended', mending, endedAt: now(services) } as const;
  const handed = { status: 'open', mending: 'person', endedAt: null } as const;
  await updateDiscrepancy(services.db, discrepancyId, end === 'mended' ? mended : handed);
}

/** Posts a repair once; false where it would overdraw what it takes from. */
function book(services: Services, { orderId }: OrderRow, event: RepairEvent): Promise<boolean> {
  return services.db.transaction().execute(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (!order) throw new Error('a discrepancy of an order that is not there');
    if (await hasEntry(tx, orderId, event)) return true;
    const postings = repairEntryOf(order, event);
    for (const { account, amountFen } of postings) {
      const balanceFen = (await lockAccounts(tx, [account])).get(account) ?? null;
      if (balanceFen !== null && balanceFen + amountFen < 0) return false;
    }
    const transactionId = services.newId();
    await insertEntry(tx, { transactionId, orderId, event, at: now(services), postings });
    return true;
  });
}

async function tellOfOpen(services: Services): Promise<void> {
  const asked = { status: 'open', mending: ['person'], limit: MOST_AT_ONCE } as const;
  for (const { system, kind, orderNumber } of await listDiscrepancies(services.db, asked)) {
    await tell(services, 'discrepancy', orderNumber, `${system}: ${kind}`);
  }
}

/** A clearing account that is not at zero waits for somebody; one that is has nothing to tell. */
async function tellOfClearing(services: Services): Promise<void> {
  const open = await listOpenClearing(services.db);
  for (const { code } of open) await tell(services, 'clearing-open', code, 'not-zero');
  const settled = CLEARING.filter((code) => open.every((account) => account.code !== code));
  for (const subject of settled) {
    await closeAlerts(services.db, { kind: 'clearing-open', subject }, now(services));
  }
}

async function tell(
  services: Services,
  kind: AlertKind,
  subject: string,
  detail: string,
): Promise<void> {
  const alert = { kind, subject, detail, at: now(services) };
  await raiseAlert(services.db, services.newId(), alert);
}
