import type { Product } from '../component/harness/start-product';
import {
  confirmWallet,
  MORNING,
  play,
  sendAndClaim,
  sendAndWait,
} from '../component/money/wallet-story';

/** Two provinces after a while: one transfer is taken, another waits for its receiver. */
export interface LivedInWallet {
  readonly taken: string;
  readonly waiting: string;
}

export async function makeLivedInWallet(product: Product): Promise<LivedInWallet> {
  await play(product, MORNING);
  const son = await product.as('han-zhiyuan');
  await confirmWallet(son);
  const mother = await product.as('su-guifang');
  const taken = await sendAndClaim(son, mother, 'su-guifang', { amountFen: 50_000 });
  const waiting = await sendAndWait(son, 'su-guifang');
  return { taken: taken.recordId, waiting: waiting.recordId };
}
