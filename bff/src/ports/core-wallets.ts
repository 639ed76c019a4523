import type { Outside } from './outside';

/** Who confirms the use of a wallet, where it is to be used, and their telephone. */
export interface WalletUse {
  readonly idNumber: string;
  readonly areaCode: string;
  readonly phone: string;
}

export type WalletSource = 'personal-account' | 'wallet';

export interface WalletOrder {
  readonly orderNumber: string;
  readonly senderIdNumber: string;
  readonly receiverIdNumber: string;
  readonly source: WalletSource;
  readonly amountFen: number;
  /** ISO 8601: from this instant on the core gives it to nobody but the sender. */
  readonly returnsAt: string;
}

/** sent: taken from the sender, with nobody yet · claimed, returned: final. */
export interface WalletOrderState {
  readonly orderNumber: string;
  readonly status: 'sent' | 'claimed' | 'returned' | 'unknown';
  readonly amountFen: number;
}

/**
 * 医保钱包 at the core. Claim and return answer what became of the transfer, which need not be what
 * was asked for: the first of them, or the hour of return, decides once and for all. A refusal
 * binds nobody, as of a debit: what is sent after a no is returned by reconciliation.
 */
export interface CoreWallets {
  /** Confirming twice is confirming once. */
  confirmWallet(use: WalletUse): Promise<Outside<{ readonly confirmed: true }>>;
  sendToWallet(order: WalletOrder): Promise<Outside<WalletOrderState>>;
  queryWalletOrder(orderNumber: string): Promise<Outside<WalletOrderState>>;
  claimWalletOrder(orderNumber: string): Promise<Outside<WalletOrderState>>;
  returnWalletOrder(orderNumber: string): Promise<Outside<WalletOrderState>>;
}
