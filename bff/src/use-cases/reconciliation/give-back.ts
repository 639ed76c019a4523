import type { OrderRow } from '../../adapters/postgres/orders';
import type { Outside } from '../../ports/outside';
import type { Services } from '../context';

/** later: the core does not answer · person: it says what no rule knows what to do with. */
export type GaveBack = 'given-back' | 'later' | 'person';

/** Asks the core to give back what it took under the number of an order that had failed. */
export function giveBack(services: Services, order: OrderRow): Promise<GaveBack> {
  return order.kind === 'wallet-transfer'
    ? returnTransfer(services, order)
    : reverseDebit(services, order);
}

async function reverseDebit({ core }: Services, { number }: OrderRow): Promise<GaveBack> {
  const known = await core.queryDebit(number);
  const taken = statusOf(known) === 'debited';
  return readEnd(taken ? await core.reverseDebit(number) : known, 'reversed');
}

/** Nobody is told of it, so nobody can have taken it; from its hour of return it goes by itself. */
async function returnTransfer({ wallets }: Services, { number }: OrderRow): Promise<GaveBack> {
  const known = await wallets.queryWalletOrder(number);
  const waits = statusOf(known) === 'sent';
  return readEnd(waits ? await wallets.returnWalletOrder(number) : known, 'returned');
}

type Answer = Outside<{ readonly status: string }>;

function statusOf(answer: Answer): string | null {
  return answer.kind === 'done' ? answer.value.status : null;
}

function readEnd(answer: Answer, wanted: string): GaveBack {
  if (answer.kind === 'unsure') return 'later';
  return statusOf(answer) === wanted ? 'given-back' : 'person';
}
