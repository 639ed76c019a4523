import type { Decision } from '../decision';
import { type PolicyInForce, provinceOf, type Reading, type WalletList } from '../policy';
import type { AreaCode } from '../vocabulary';
import { Inquiry } from './inquiry';
import type { Where } from './where';

/** open, closed, or null where the list in force leaves the area undecided. */
export type WalletOpen = boolean | null;

/** Can the wallet be used in this area today? Undecided where no list says. answer: {}. */
export function decideWalletArea(where: Where, area: AreaCode): Decision {
  const inquiry = new Inquiry(where);
  checkWalletArea(inquiry, area);
  return inquiry.decide({});
}

export function checkWalletArea(inquiry: Inquiry, area: AreaCode): void {
  const { open, list } = isWalletOpen(inquiry.policy, area);
  const facts = { area, on: inquiry.policy.day };
  if (open === false) inquiry.stop('wallet-not-open', facts, list);
  if (open === null) inquiry.unknown('wallet-area-unknown', facts, list);
}

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
