import { personalAccount, walletAccount } from '@gongji/shared/ledger';
import type { Db } from '../adapters/postgres/database';
import { lockAccounts } from '../adapters/postgres/ledger';
import { readHeldMoney } from '../adapters/postgres/orders';
import { readSentMoney, type SentMoney } from '../adapters/postgres/wallet-transfers';
import type { Services } from './context';
import type { Payer } from './payer';
import { spanOfToday } from './time';

/** What a sender has, in fen less what is promised, and what they have sent today. */
export interface WalletMoney {
  /** Null where there is no personal account. */
  readonly accountFen: number | null;
  /** Null where the use of a wallet was never confirmed. */
  readonly walletFen: number | null;
  readonly sent: SentMoney;
}

/** Under lock: two phones that send at once are counted one after the other. */
export async function lockWalletMoney(
  services: Services,
  tx: Db,
  payer: Payer,
): Promise<WalletMoney> {
  await lockAccounts(tx, [personalAccount(payer.personId), walletAccount(payer.personId)]);
  return readWalletMoney(services, tx, payer);
}

/** The same to look at, without a lock. */
export async function readWalletMoney(
  services: Services,
  db: Db,
  { personId, insured, askedAt }: Payer,
): Promise<WalletMoney> {
  const account = await readHeldMoney(db, personId, askedAt, 'personal-account');
  const wallet = await readHeldMoney(db, personId, askedAt, 'wallet');
  return {
    accountFen: lessHeld(insured.account, account.amountFen),
    walletFen: lessHeld(insured.wallet, wallet.amountFen),
    sent: await readSentMoney(db, personId, spanOfToday(services)),
  };
}

function lessHeld(balance: { readonly balanceFen: number } | null, heldFen: number) {
  return balance && Math.max(0, balance.balanceFen - heldFen);
}
