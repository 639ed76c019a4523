import type { Run } from '../../database/open-database';
import { Refusal } from '../../http/refusal';
import type { Account } from '../../people/sandbox-person';
import { changeAccount, lockAccount } from '../accounts';
import { fromPersonalAccount } from '../move-of';
import type { WalletOrder } from './wallet-order';
import { insertTransfer, lockTransfer, type WalletTransfer } from './wallet-transfers';
import { changeWallet, lockWallet, readWallet } from './wallets';

export interface TransferState {
  readonly orderNumber: string;
  readonly status: WalletTransfer['status'] | 'unknown';
  readonly amountFen: number;
}

export function stateOf({ orderNumber, status, amountFen }: WalletTransfer): TransferState {
  return { orderNumber, status, amountFen };
}

const NOTHING: Account = { pastYearsFen: 0, thisYearFen: 0, potFen: 0 };

/**
 * Takes the money once under an order number, however often it is asked. To be run in a
 * transaction: what it is taken from is locked first. Refuses with `payer-unknown`,
 * `receiver-unknown`, `order-mismatch`, `balance-short`; then nothing is kept.
 */
export async function sendTransfer(
  run: Run,
  order: WalletOrder,
  atMs: number,
): Promise<TransferState> {
  const { orderNumber, senderIdNumber, receiverIdNumber, source, amountFen } = order;
  const take = source === 'wallet' ? takeFromWallet : takeFromAccount;
  const held = await take(run, order);
  const seen = await lockTransfer(run, orderNumber);
  if (seen) {
    if (!isSameOrder(seen, order)) throw new Refusal(409, 'order-mismatch');
    return stateOf(seen);
  }
  if (!(await readWallet(run, receiverIdNumber))) throw new Refusal(409, 'receiver-unknown');
  const change = held();
  await (source === 'wallet'
    ? changeWallet(run, senderIdNumber, -amountFen)
    : changeAccount(run, senderIdNumber, change));
  const kept = await insertTransfer(run, order, change, atMs);
  if (!kept) throw new Refusal(409, 'order-mismatch');
  return { orderNumber, status: 'sent', amountFen };
}

/** Locks the account; what comes back tells what leaves each of its parts, or refuses. */
async function takeFromAccount(run: Run, { senderIdNumber, amountFen }: WalletOrder) {
  const account = await lockAccount(run, senderIdNumber);
  if (!account) throw new Refusal(409, 'payer-unknown');
  return () => fromPersonalAccount(account, amountFen);
}

async function takeFromWallet(run: Run, { senderIdNumber, amountFen }: WalletOrder) {
  const wallet = await lockWallet(run, senderIdNumber);
  if (!wallet) throw new Refusal(409, 'payer-unknown');
  return () => {
    if (wallet.balanceFen < amountFen) throw new Refusal(409, 'balance-short');
    return NOTHING;
  };
}

function isSameOrder(seen: WalletTransfer, order: WalletOrder): boolean {
  return (
    seen.senderIdNumber === order.senderIdNumber &&
    seen.receiverIdNumber === order.receiverIdNumber &&
    seen.source === order.source &&
    seen.amountFen === order.amountFen &&
    Date.parse(seen.returnsAt) === Date.parse(order.returnsAt)
  );
}
