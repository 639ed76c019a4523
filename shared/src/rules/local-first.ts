import { PolicyInForce } from '../policy';
import type { AreaCode } from '../vocabulary';
import { poolingAreaOf } from './bind-place';
import type { Where } from './where';

/** True where payers of the member's own pooling area pay before those from elsewhere. */
export function drawsLocalFirst(where: Where): boolean {
  const order = new PolicyInForce(where).read('drawOrder').value ?? [];
  return order.includes('local-by-bind-date');
}

interface Payer {
  /** Where the payer is insured. */
  readonly areaCode: AreaCode;
  readonly boundOn: string;
  readonly rank: number;
}

/**
 * A member's payers, the local ones by the day of binding, then the others; each with its place.
 * @param home where the member is insured
 */
export function localFirst<P extends Payer>(home: AreaCode, payers: readonly P[]): P[] {
  const away = ({ areaCode }: P) => (poolingAreaOf(areaCode) === poolingAreaOf(home) ? 0 : 1);
  return [...payers]
    .sort((a, b) => away(a) - away(b) || a.boundOn.localeCompare(b.boundOn) || a.rank - b.rank)
    .map((payer, index) => ({ ...payer, rank: index + 1 }));
}
