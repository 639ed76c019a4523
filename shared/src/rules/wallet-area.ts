import { type PolicyInForce, provinceOf, type Reading, type WalletList } from '../policy';
import type { AreaCode } from '../vocabulary';

/** open, closed, or null where the list in force leaves the area undecided. */
export type WalletOpen = boolean | null;

/**
 * Has an area the wallet on the policy's day? By the latest list: a province that is on it in part
 * keeps open what an earlier list names; a province that is not on it is closed.
 */
export function isWalletOpen(
  policy: PolicyInForce,
  area: AreaCode,
): { open: WalletOpen; list: Reading<WalletList> } {
  const list = policy.read('walletList');
  if (list.value === null) return { open: null, list };
  const province = provinceOf(area);
  if (list.value.full.includes(province)) return { open: true, list };
  if (list.value.named.includes(area)) return { open: true, list };
  if (!list.value.part.includes(province)) return { open: false, list };
  return { open: wasNamedBefore(policy, area) ? true : null, list };
}

function wasNamedBefore(policy: PolicyInForce, area: AreaCode): boolean {
  const series = policy.parameterOf('walletList')?.series ?? [];
  return series.some(({ from, value }) => from <= policy.day && value?.named.includes(area));
}
