import { fromPersonalAccount } from '@gongji/bff/sandbox/core/move-of';
import { Refusal } from '@gongji/bff/sandbox/http/refusal';
import type { Account } from '@gongji/bff/sandbox/people/sandbox-person';
import type {
  CoreWallets,
  WalletOrder,
  WalletOrderState,
} from '@gongji/bff/src/ports/core-wallets';
import type { Outside } from '@gongji/bff/src/ports/outside';
import { type Accounts, undo } from './accounts';
import type { Acts } from './acts';
import type { Moment } from './core-model';

type Confirmed = Outside<{ readonly confirmed: true }>;

/** A transfer as the core keeps it for ever. */
export interface KeptTransfer extends WalletOrder {
  status: 'sent' | 'claimed' | 'returned';
  readonly change: Account;
  /** As of a debit. */
  readonly byCopy: boolean;
  readonly atMs: number;
  endedAtMs: number | null;
}

const NOTHING: Account = { pastYearsFen: 0, thisYearFen: 0, potFen: 0 };

/**
 * 医保钱包 in memory, with the contract of the sandbox: whoever ends a transfer first ends it, and
 * from its hour of return on it only goes back.
 */
export class WalletModel implements Acts<CoreWallets> {
  readonly transfers = new Map<string, KeptTransfer>();

  constructor(
    private readonly accounts: Accounts,
    private readonly moment: () => Moment,
  ) {}

  confirmWallet(): Confirmed {
    return { kind: 'refused', code: 'person-unknown' };
  }

  sendToWallet(order: WalletOrder): Outside<WalletOrderState> {
    const seen = this.transfers.get(order.orderNumber);
    if (seen && !isSame(seen, order)) return { kind: 'refused', code: 'order-mismatch' };
    if (seen) return stateOf(seen);
    try {
      return this.take(order);
    } catch (error) {
      if (error instanceof Refusal) return { kind: 'refused', code: error.code };
      throw error;
    }
  }

  queryWalletOrder(orderNumber: string): Outside<WalletOrderState> {
    const seen = this.transfers.get(orderNumber);
    if (!seen) return { kind: 'done', value: { orderNumber, status: 'unknown', amountFen: 0 } };
    if (this.isDue(seen)) this.finish(seen, 'returned');
    return stateOf(seen);
  }

  claimWalletOrder(orderNumber: string): Outside<WalletOrderState> {
    return this.end(orderNumber, 'claimed');
  }

  returnWalletOrder(orderNumber: string): Outside<WalletOrderState> {
    return this.end(orderNumber, 'returned');
  }

  private take(order: WalletOrder): Outside<WalletOrderState> {
    const { senderIdNumber, receiverIdNumber, source, amountFen, orderNumber } = order;
    const account = this.accounts.accountOf(senderIdNumber);
    const walletFen = this.accounts.walletOf(senderIdNumber) ?? 0;
    if (!account) throw new Refusal(409, 'payer-unknown');
    if (this.accounts.walletOf(receiverIdNumber) === undefined) {
      throw new Refusal(409, 'receiver-unknown');
    }
    if (source === 'wallet' && walletFen < amountFen) throw new Refusal(409, 'balance-short');
    const change = source === 'wallet' ? NOTHING : fromPersonalAccount(account, amountFen);
    if (source === 'wallet') this.accounts.changeWallet(senderIdNumber, -amountFen);
    else this.accounts.change(senderIdNumber, change);
    const { instantMs: atMs, isCopy: byCopy } = this.moment();
    const kept: KeptTransfer = { ...order, status: 'sent', change, byCopy, atMs, endedAtMs: null };
    this.transfers.set(orderNumber, kept);
    return stateOf(kept);
  }

  private end(orderNumber: string, wanted: 'claimed' | 'returned'): Outside<WalletOrderState> {
    const seen = this.transfers.get(orderNumber);
    if (!seen) return { kind: 'refused', code: 'transfer-unknown' };
    if (seen.status === 'sent') this.finish(seen, this.isDue(seen) ? 'returned' : wanted);
    return stateOf(seen);
  }

  private isDue({ status, returnsAt }: KeptTransfer): boolean {
    return status === 'sent' && this.moment().instantMs >= Date.parse(returnsAt);
  }

  private finish(transfer: KeptTransfer, status: 'claimed' | 'returned'): void {
    const { senderIdNumber, receiverIdNumber, source, amountFen, change } = transfer;
    if (status === 'claimed') this.accounts.changeWallet(receiverIdNumber, amountFen);
    else if (source === 'wallet') this.accounts.changeWallet(senderIdNumber, amountFen);
    else this.accounts.change(senderIdNumber, undo(change));
    transfer.status = status;
    transfer.endedAtMs = this.moment().instantMs;
  }
}

function isSame(seen: KeptTransfer, order: WalletOrder): boolean {
  return (
    seen.senderIdNumber === order.senderIdNumber &&
    seen.receiverIdNumber === order.receiverIdNumber &&
    seen.source === order.source &&
    seen.amountFen === order.amountFen &&
    Date.parse(seen.returnsAt) === Date.parse(order.returnsAt)
  );
}

function stateOf({ orderNumber, status, amountFen }: KeptTransfer): Outside<WalletOrderState> {
  return { kind: 'done', value: { orderNumber, status, amountFen } };
}
