import type { Reading } from '../policy';
import type { CoverStartGiven } from '../questions';
import type { Inquiry } from './inquiry';

type Enrolled = Pick<
  CoverStartGiven,
  'coverYear' | 'insuredLastYear' | 'gapYears' | 'repairedYears'
>;

/**
 * How many months a person waits, fixed and variable together, after repair; null where the rule
 * of that cover year is not known. Who was insured last year and pays in the window does not wait.
 */
export function waitingMonths(inquiry: Inquiry, given: Enrolled, inside: boolean): number | null {
  if (inside && !hasLapsed(given)) return 0;
  const wait = (inside ? areaOwnWait(inquiry, given) : null) ?? nationalWait(inquiry, given);
  if (wait === null) return null;
  const facts = { waitingMonths: wait.months, gapYears: given.gapYears };
  inquiry.warn(inside ? 'lapsed-inside-window' : 'waiting-period', facts, wait.reading);
  return wait.months;
}

/** A wait, and the value that asks for it. */
interface Wait {
  readonly months: number;
  readonly reading: Reading<number>;
}

/** Who has missed a year waits whenever they pay; who has missed none waits only when late. */
export function hasLapsed({ insuredLastYear, gapYears }: Enrolled): boolean {
  return !insuredLastYear || gapYears > 0;
}

/** Some areas say themselves what a lapsed person waits who pays inside the window. */
function areaOwnWait(inquiry: Inquiry, { coverYear }: Enrolled): Wait | null {
  const own = inquiry.policy.readOn('lapsedInsideWindowMonths', firstDay(coverYear));
  inquiry.lean(own);
  return own.value === null ? null : { months: own.value, reading: own };
}

function nationalWait(inquiry: Inquiry, given: Enrolled): Wait | null {
  const day = firstDay(given.coverYear);
  const fixed = inquiry.policy.readOn('waitingFixedMonths', day);
  const perGap = inquiry.policy.readOn('waitingMonthsGapYear', day);
  const perRepair = inquiry.policy.readOn('repairMonthsYear', day);
  if (fixed.value === null || perGap.value === null || perRepair.value === null) {
    inquiry.unknown('waiting-unknown', { coverYear: given.coverYear }, fixed);
    return null;
  }
  const repaired = Math.min(given.repairedYears, given.gapYears);
  const variable = Math.max(0, given.gapYears * perGap.value - repaired * perRepair.value);
  const months = Math.max(fixed.value + variable, minimumMonths(inquiry, given));
  return { months, reading: fixed };
}

/** After a long gap repair does not bring the wait below a minimum. */
function minimumMonths(inquiry: Inquiry, { coverYear, gapYears }: Enrolled): number {
  const minimum = inquiry.policy.readOn('waitingAfterRepairMin', firstDay(coverYear)).value;
  return minimum !== null && gapYears >= minimum.gapYears ? minimum.months : 0;
}

function firstDay(coverYear: number): string {
  return `${coverYear}-01-01`;
}
