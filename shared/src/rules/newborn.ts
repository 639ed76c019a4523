import { addMonths, daysBetween, yearOf } from '../calendar';
import type { Decision } from '../decision';
import type { CoverStartGiven } from '../questions';
import type { Inquiry } from './inquiry';

/**
 * Born in the cover year, or in the year before and not insured in it: the newborn rule speaks,
 * not the window.
 */
export function isNewborn(
  { coverYear, insuredLastYear }: CoverStartGiven,
  bornOn: string,
): boolean {
  const bornIn = yearOf(bornOn);
  return bornIn >= coverYear || (bornIn === coverYear - 1 && !insuredLastYear);
}

/** 落地参保: days from birth, cover from birth, and what is later, are each area's own rule. */
export function decideNewborn(
  inquiry: Inquiry,
  { paidOn, coverYear }: CoverStartGiven,
  bornOn: string,
): Decision {
  const rule = inquiry.policy.read('newbornCover');
  const facts = { bornOn, paidOn, coverYear };
  if (rule.value === null || yearOf(bornOn) < coverYear) {
    const crossYear = inquiry.policy.read('newbornCrossYear');
    inquiry.unknown('newborn-rule-unknown', facts, rule.value === null ? rule : crossYear);
    return inquiry.decide({});
  }
  inquiry.lean(rule);
  const inTime = daysBetween(bornOn, paidOn) <= rule.value.days;
  const coverFrom = inTime ? bornOn : lateDay(paidOn, rule.value.after);
  return inquiry.decide({ coverFrom, waitingMonths: 0 });
}

function lateDay(paidOn: string, after: 'month-after-payment' | 'payment-day'): string {
  return after === 'payment-day' ? paidOn : addMonths(`${paidOn.slice(0, 7)}-01`, 1);
}
