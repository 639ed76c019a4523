import { addDays, type CivilDate, fromShanghai } from '@gongji/shared/calendar';
import type { Run } from '../database/open-database';
import { type Debit, listDebits } from './debits';
import { listWalletTransfers, type WalletTransfer } from './wallets/wallet-transfers';

export interface Statement {
  readonly day: CivilDate;
  readonly entries: readonly (Omit<Debit, 'change'> | WalletEntry)[];
}

/** A wallet transfer as a line of the statement: who gave, from what, and what became of it. */
interface WalletEntry extends Pick<WalletTransfer, 'orderNumber' | 'source' | 'amountFen' | 'at'> {
  readonly payerIdNumber: string;
  readonly purpose: 'wallet-transfer';
  readonly status: WalletTransfer['status'];
}

/**
 * One entry a debit or wallet transfer of that day (Asia/Shanghai, as played), with the status it
 * has now.
 */
export async function statementOf(run: Run, day: CivilDate): Promise<Statement> {
  const from = fromShanghai(`${day}T00:00:00`);
  const until = fromShanghai(`${addDays(day, 1)}T00:00:00`);
  const debits = await listDebits(run, from, until);
  const sent = await listWalletTransfers(run, from, until);
  const entries = [...debits.map(({ change: _change, ...entry }) => entry), ...sent.map(entryOf)];
  return { day, entries };
}

function entryOf({ orderNumber, senderIdNumber, source, amountFen, status, at }: WalletTransfer) {
  const purpose = 'wallet-transfer' as const;
  return { orderNumber, payerIdNumber: senderIdNumber, source, purpose, amountFen, status, at };
}
