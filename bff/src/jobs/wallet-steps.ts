import { WalletSource } from '@gongji/shared/contracts';
import type { OrderRow } from '../adapters/postgres/orders';
import { readReturnsAt } from '../adapters/postgres/wallet-transfers';
import type { WalletOrderState } from '../ports/core-wallets';
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

type Verb = 'claimWalletOrder' | 'returnWalletOrder';

/**
 * The core takes the money and keeps it for the receiver. While it is sent nobody is asked: the
 * receiver or the hour of return moves it on. Afterwards the core tells what became of it, whatever
 * it was asked for.
 */
export const askSend: Step = async (services, order) => {
  const known = await queryIfAsked(order, () => services.wallets.queryWalletOrder(order.number));
  if (known?.kind === 'refused') return contradiction(known.code);
  return readSent(order, known ?? (await send(services, order)));
};

/** The core pays it into the receiver's wallet. */
export const askClaim: Step = (services, order) => end(services, order, 'claimWalletOrder');

/** The core gives it back to the sender. */
export const askReturn: Step = (services, order) => end(services, order, 'returnWalletOrder');

async function send(services: Services, order: OrderRow): Promise<Outside<WalletOrderState>> {
  const returnsAt = await readReturnsAt(services.db, order.orderId);
  if (order.memberPersonId === null || returnsAt === undefined) {
    throw new Error('a wallet transfer without its receiver or its hour of return');
  }
  return services.wallets.sendToWallet({
    orderNumber: order.number,
    senderIdNumber: await idNumberOf(services, order.payerId),
    receiverIdNumber: await idNumberOf(services, order.memberPersonId),
    source: WalletSource.parse(order.source),
    amountFen: order.amountFen,
    returnsAt,
  });
}

/** Once the core has ended it, asking again is needless; until then it is asked to. */
async function end(services: Services, order: OrderRow, verb: Verb): Promise<Finding> {
  const known = await queryIfAsked(order, () => services.wallets.queryWalletOrder(order.number));
  const open = known === null || (known.kind === 'done' && known.value.status === 'sent');
  return readEnd(open ? await services.wallets[verb](order.number) : known);
}

function readSent(order: OrderRow, answer: Outside<WalletOrderState>): Finding {
  if (answer.kind !== 'done') return readRefusal(answer, 'debit-refused');
  if (answer.value.status === 'unknown') return neverSeen('debit-refused');
  if (answer.value.amountFen !== order.amountFen) return contradiction('transfer-of-another-sum');
  return event('debit-confirmed');
}

function readEnd(answer: Outside<WalletOrderState>): Finding {
  if (answer.kind === 'unsure') return later(answer.why);
  if (answer.kind === 'refused') return contradiction(answer.code);
  const { status } = answer.value;
  if (status === 'claimed') return event('claim-confirmed');
  if (status === 'returned') return event('return-confirmed');
  return status === 'sent' ? later('not-ended-yet') : contradiction('transfer-forgotten');
}
