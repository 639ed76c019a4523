import type { QaCode } from '@gongji/shared/contracts';
import axios from 'axios';
import type { Product } from './start-product';

/**
 * What a phone gets of its platform for an account, or somebody of a clerk who has seen their
 * papers (`counter`: for an ID number, or a demo person).
 */
export async function codeFor(
  { sandboxUrl }: Pick<Product, 'sandboxUrl'>,
  kind: QaCode['kind'],
  value: string,
): Promise<string> {
  const { data } = await axios.post(`${sandboxUrl}/qa/codes`, { kind, value }, { proxy: false });
  return String(data.code);
}
