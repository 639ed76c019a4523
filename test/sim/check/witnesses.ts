import type { BankModel } from '../outside/bank-model';
import type { CollectorModel } from '../outside/collector-model';
import type { CoreModel } from '../outside/core-model';
import type { WalletModel } from '../outside/wallet-model';
import type { Requests } from '../people/requests';

/** Who else knows what happened: the outside, and the people who were told. */
export interface Witnesses {
  readonly core: CoreModel;
  readonly wallets: WalletModel;
  readonly collector: CollectorModel;
  readonly bank: BankModel;
  readonly requests: Requests;
  /** False: nobody but we draw on the accounts, so an order that was let in can be paid. */
  readonly spentElsewhere: boolean;
}
