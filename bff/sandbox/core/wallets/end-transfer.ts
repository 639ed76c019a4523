import type { Run } from '../../database/open-database';
import { Refusal } from '../../http/refusal';
import { changeAccount } from '../accounts';
import { stateOf, type TransferState } from './send-transfer';
import { lockTransfer, markTransfer, type WalletTransfer } from './wallet-transfers';
import { changeWallet } from './wallets';

/**
 * Ends a transfer once: paid into the receiver's wallet, or back where it came from. At its hour of
 * return it only goes back. Answers what became of it, whoever was first. To be run in a
 * transaction. Refuses with `transfer-unknown`.
 */
export async function endTransfer(
  run: Run,
  orderNumber: string,
  wanted: 'claimed' | 'returned',
  atMs: number,
): Promise<TransferState> {
  const transfer = await lockTransfer(run, orderNumber);
  if (!transfer) throw new Refusal(409, 'transfer-unknown');
  if (transfer.status !== 'sent') return stateOf(transfer);
  return finish(run, transfer, isDue(transfer, atMs) ? 'returned' : wanted, atMs);
}

/** What became of a number; a transfer whose hour has come goes back on the way. */
export async function queryTransfer(
  run: Run,
  orderNumber: string,
  atMs: number,
): Promise<TransferState> {
  const transfer = await lockTransfer(run, orderNumber);
  if (!transfer) return { orderNumber, status: 'unknown', amountFen: 0 };
  const due = transfer.status === 'sent' && isDue(transfer, atMs);
  return due ? finish(run, transfer, 'returned', atMs) : stateOf(transfer);
}

function isDue({ returnsAt }: WalletTransfer, atMs: number): boolean {
  return atMs >= Date.parse(returnsAt);
}

async function finish(
  run: Run,
  transfer: WalletTransfer,
  status: 'claimed' | 'returned',
  atMs: number,
): Promise<TransferState> {
  await (status === 'claimed' ? payOut(run, transfer) : giveBack(run, transfer));
  await markTransfer(run, transfer.orderNumber, status, atMs);
  return stateOf({ ...transfer, status });
}

async function payOut(run: Run, { receiverIdNumber, amountFen }: WalletTransfer): Promise<void> {
  await changeWallet(run, receiverIdNumber, amountFen);
}

async function giveBack(run: Run, transfer: WalletTransfer): Promise<void> {
  const { source, senderIdNumber, amountFen, change } = transfer;
  if (source === 'wallet') return changeWallet(run, senderIdNumber, amountFen);
  await changeAccount(run, senderIdNumber, {
    pastYearsFen: 0 - change.pastYearsFen,
    thisYearFen: 0 - change.thisYearFen,
    potFen: 0,
  });
}
