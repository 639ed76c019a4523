import { monthOf, yearOf } from '../calendar';
import { PolicyInForce } from '../policy';
import { placeInWindow } from './premium-window';
import type { Where } from './where';

/** Where no window is known, collecting for the next year is taken to begin in September. */
const COLLECTING_MONTH = 9;

/** The cover year whose premium is being collected in an area on a day. */
export function coverYearOn(where: Where): number {
  const policy = new PolicyInForce(where);
  const thisYear = yearOf(policy.day);
  const next = policy.readYear('premiumWindow', thisYear + 1).value;
  if (next !== null && next.opensOn !== null) {
    return placeInWindow(next, policy.day) === 'before' ? thisYear : thisYear + 1;
  }
  return monthOf(policy.day) >= COLLECTING_MONTH ? thisYear + 1 : thisYear;
}
