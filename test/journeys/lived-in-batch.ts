import type { Product } from '../component/harness/start-product';
import { makeAreaFamily, payFor } from '../component/money/area-story';

const BEFORE_THE_BATCH = '2025-12-10';
const PREMIUM_FEN = 46_000;

/** 赵立新's premium for his mother in 北京 waits for the last day of the month. Its record. */
export async function makeLivedInBatch(product: Product): Promise<string> {
  await product.play({ today: BEFORE_THE_BATCH });
  const family = await makeAreaFamily(product, 'beijing-son', [
    ['beijing-mother', 'parent', 'mother'],
  ]);
  const [order] = await payFor(family, ['beijing-mother'], PREMIUM_FEN);
  if (!order) throw new Error('nothing was put down');
  return order.orderId;
}
