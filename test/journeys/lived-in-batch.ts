import { monthEndBatch } from '@gongji/bff/sandbox/scenarios/money-scenarios';
import type { Product } from '../component/harness/start-product';

/** 赵立新's premium for his mother in 北京, as the preview's scenario has it. Its record. */
export async function makeLivedInBatch(product: Product): Promise<string> {
  const { params } = await monthEndBatch(product);
  return params['recordId'] ?? '';
}
