import type { Decision } from '../decision';
import { levelsOf, type PolicyInForce, provinceOf, type Reading, type WalletList } from '../policy';
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
  if (list.value.full.includes(provinceOf(area))) return { open: true, list };
  if (isNamed(list.value, area)) return { open: true, list };
  if (!hasProvince(list.value, area)) return { open: false, list };
  return { open: isKeptOpen(policy, area) ? true : null, list };
}

/** What an earlier list names stays open only while no list between leaves its province out. */
function isKeptOpen(policy: PolicyInForce, area: AreaCode): boolean {
  const series = policy.parameterOf('walletList')?.series ?? [];
  const lists = series.flatMap(({ from, value }) => (value && from <= policy.day ? [value] : []));
  const latestFirst = lists.reverse();
  const closed = latestFirst.findIndex((list) => !hasProvince(list, area) && !isNamed(list, area));
  const since = closed === -1 ? latestFirst : latestFirst.slice(0, closed);
  return since.some((list) => isNamed(list, area));
}

function hasProvince({ full, part }: WalletList, area: AreaCode): boolean {
  return [...full, ...part].includes(provinceOf(area));
}

/** A list that names a city names its districts; by a province's code, only 省直 itself. */
function isNamed({ named }: WalletList, area: AreaCode): boolean {
  const levels = levelsOf(area).filter((level) => level === area || level !== provinceOf(area));
  return levels.some((level) => named.includes(level));
}
