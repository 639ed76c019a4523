import { type CivilDate, lastDayOfMonth } from '../calendar';
import { PolicyInForce, type PremiumWindow, type Reading } from '../policy';
import type { PayMode } from '../vocabulary';
import type { Inquiry } from './inquiry';
import type { Where } from './where';

export type WindowPlace = 'before' | 'inside' | 'extension' | 'after';

/**
 * Where a day lies in a window; null where none is known. A rolling collection has neither a before
 * nor an after.
 */
export function placeInWindow(window: PremiumWindow | null, day: string): WindowPlace | null {
  if (window === null) return null;
  if (window.rolling) return 'inside';
  if (window.opensOn !== null && day < window.opensOn) return 'before';
  if (window.closesOn === null || day <= window.closesOn) return 'inside';
  return window.extendedTo !== null && day <= window.extendedTo ? 'extension' : 'after';
}

/** A premium may be paid when no window is known, not before one opens, and late with a warning. */
export function checkWindow(inquiry: Inquiry, coverYear: number): Reading<PremiumWindow> {
  const window = inquiry.policy.readYear('premiumWindow', coverYear);
  const on = inquiry.policy.day;
  const place = placeInWindow(window.value, on);
  const { opensOn = null, closesOn = null } = window.value ?? {};
  if (place === 'before') inquiry.stop('window-not-open', { on, opensOn }, window);
  if (place === 'after') inquiry.warn('window-closed-late', { on, closesOn }, window);
  inquiry.lean(window);
  return window;
}

/** The last day of collecting a year's premium; null where none is known, or it never ends. */
export function collectedUntil(where: Where, coverYear: number): CivilDate | null {
  const window = new PolicyInForce(where).readYear('premiumWindow', coverYear).value;
  if (window === null || window.rolling) return null;
  return window.extendedTo ?? window.closesOn;
}

/**
 * The day on which a premium that is asked for on this day is debited; null where the area does not
 * debit in batches.
 */
export function batchDayOn(where: Where): CivilDate | null {
  const policy = new PolicyInForce(where);
  if (policy.read('fundingModel').value !== 'batch') return null;
  return policy.read('batchDay').value === null ? null : lastDayOfMonth(where.on);
}

/** A batch is debited on a month's last day; on the window's last day nothing may go wrong. */
export function checkBatchDay(
  inquiry: Inquiry,
  mode: PayMode,
  window: Reading<PremiumWindow>,
): void {
  if (mode !== 'batch' || window.value === null) return;
  const lastDay = window.value.extendedTo ?? window.value.closesOn;
  const batchOn = lastDayOfMonth(inquiry.policy.day);
  if (lastDay !== null && inquiry.policy.day <= lastDay && batchOn >= lastDay) {
    inquiry.warn('batch-on-last-day', { batchOn, closesOn: lastDay }, window);
  }
}
