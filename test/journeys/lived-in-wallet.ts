import type { Product } from '../component/harness/start-product';
import {
  confirmWallet,
  sendAndClaim,
  sendAndWait,
  untilState,
} from '../component/money/wallet-story';

/** Two provinces after a while: one transfer is taken, one sent back, another waits. */
export interface LivedInWallet {
  readonly taken: string;
  readonly returned: string;
  readonly waiting: string;
}

export async function makeLivedInWallet(product: Product): Promise<LivedInWallet> {
  const son = await product.as('han-zhiyuan');
  await confirmWallet(son);
  const mother = await product.as('su-guifang');
  const taken = await sendAndClaim(son, mother, 'su-guifang', { amountFen: 50_000 });
  const { recordId } = await sendAndWait(son, 'su-guifang', { amountFen: 20_000 });
  await mother.ok('declineWalletTransfer', { params: { recordId } });
  await untilState(son, recordId, 'returned');
  const waiting = await sendAndWait(son, 'su-guifang');
  return { taken: taken.recordId, returned: recordId, waiting: waiting.recordId };
}
