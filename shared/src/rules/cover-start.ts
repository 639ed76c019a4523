import { addMonths, yearOf } from '../calendar';
import type { Decision } from '../decision';
import type { PremiumWindow } from '../policy';
import type { CoverStartGiven } from '../questions';
import { Inquiry } from './inquiry';
import { decideNewborn, isNewborn } from './newborn';
import { placeInWindow, type WindowPlace } from './premium-window';
import { hasLapsed, waitingMonths } from './waiting';
import type { Where } from './where';

/** When does cover begin? answer: {coverFrom, waitingMonths, insideWindow}. */
export function decideCoverStart(where: Where, given: CoverStartGiven): Decision {
  const inquiry = new Inquiry(where);
  const { bornOn } = given;
  if (bornOn !== null && isNewborn(given, bornOn)) return decideNewborn(inquiry, given, bornOn);
  const window = inquiry.policy.readYear('premiumWindow', given.coverYear);
  const place = placeInWindow(window.value, given.paidOn);
  if (place === 'before') {
    const facts = { paidOn: given.paidOn, opensOn: window.value?.opensOn ?? null };
    inquiry.stop('window-not-open', facts, window);
    return inquiry.decide({});
  }
  const inside = place === 'inside' || place === 'extension';
  const enrolled = { ...given, gapYears: gapYearsOf(given) };
  if (window.value === null) {
    inquiry.unknown('window-unknown', { coverYear: given.coverYear }, window);
    if (hasLapsed(enrolled)) waitingMonths(inquiry, enrolled, inside);
    return inquiry.decide({});
  }
  const months = waitingMonths(inquiry, enrolled, inside);
  inquiry.lean(window);
  const coverFrom = coverDay(inquiry, given, { window: window.value, place, months });
  return inquiry.decide({ coverFrom, waitingMonths: months, insideWindow: inside });
}

/** Years before birth are not years missed. */
function gapYearsOf({ gapYears, bornOn, coverYear }: CoverStartGiven): number {
  return bornOn === null ? gapYears : Math.min(gapYears, Math.max(0, coverYear - yearOf(bornOn)));
}

interface Paid {
  readonly window: PremiumWindow;
  readonly place: WindowPlace | null;
  readonly months: number | null;
}

/** Null where no source fixes the day: who is late waits, but nobody writes from which day. */
function coverDay(
  inquiry: Inquiry,
  given: CoverStartGiven,
  { window, place, months }: Paid,
): string | null {
  if (months === null || place === 'after' || window.rolling) return null;
  if (given.freshman && months === 0) {
    const freshman = inquiry.policy.readYear('freshmanCover', given.coverYear);
    if (freshman.value && place === 'inside') {
      inquiry.lean(freshman);
      return freshman.value.coverFrom;
    }
  }
  const onArrival = window.arrivalFrom !== null && given.paidOn >= window.arrivalFrom;
  if (onArrival) return months === 0 ? given.paidOn : null;
  return addMonths(`${given.coverYear}-01-01`, months);
}
