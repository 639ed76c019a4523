import type { OrderRow } from '../adapters/postgres/orders';
import type { DebitOrder, DebitState } from '../ports/insurance-core';
import type { Outside } from '../ports/outside';
import type { Services } from '../use-cases/context';
import {
  contradiction,
  event,
  type Finding,
  later,
  neverSeen,
  queryIfAsked,
  readRefusal,
  type Step,
} from './finding';
import { idNumberOf } from './id-number-of';

/** The core takes the money. */
export const askDebit: Step = async (services, order) => {
  const known = await queryIfAsked(order, () => services.core.queryDebit(order.number));
  if (known?.kind === 'refused') return contradiction(known.code);
  return readDebit(order, known ?? (await debit(services, order)));
};

/** The core gives it back. */
export const askReversal: Step = async (services, order) => {
  const known = await queryIfAsked(order, () => services.core.queryDebit(order.number));
  const undone = known?.kind === 'done' && known.value.status === 'reversed';
  if (undone || known?.kind === 'unsure') return readReversal(known);
  return readReversal(await services.core.reverseDebit(order.number));
};

async function debit(services: Services, order: OrderRow): Promise<Outside<DebitState>> {
  return services.core.debit({
    orderNumber: order.number,
    payerIdNumber: await idNumberOf(services, order.payerId),
    ...debitOf(order),
    amountFen: order.amountFen,
  });
}

/** What comes out of a wallet is never debited: it is sent. */
function debitOf({ source, kind }: OrderRow): Pick<DebitOrder, 'source' | 'purpose'> {
  if (source === 'wallet' || kind === 'wallet-transfer') throw new Error('no debit of a wallet');
  return { source, purpose: kind };
}

function readDebit(order: OrderRow, answer: Outside<DebitState>): Finding {
  if (answer.kind !== 'done') return readRefusal(answer, 'debit-refused');
  if (answer.value.status === 'unknown') return neverSeen('debit-refused');
  if (answer.value.amountFen !== order.amountFen) return contradiction('debit-of-another-sum');
  return answer.value.status === 'debited'
    ? event('debit-confirmed')
    : contradiction('debit-reversed-unasked');
}

function readReversal(answer: Outside<DebitState>): Finding {
  if (answer.kind === 'unsure') return later(answer.why);
  if (answer.kind === 'refused') return contradiction(answer.code);
  return answer.value.status === 'reversed'
    ? event('reversal-confirmed')
    : later(`reversal-${answer.value.status}`);
}
