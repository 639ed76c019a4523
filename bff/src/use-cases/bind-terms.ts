import { addDays, addMonths, type CivilDate } from '@gongji/shared/calendar';
import type { BindTerms } from '@gongji/shared/contracts';
import type { BindGiven } from '@gongji/shared/questions';
import type { BindAsks } from '@gongji/shared/rules';
import { ProblemError } from './problem-error';

type Given = Pick<BindGiven, 'period' | 'signed' | 'papersGiven'>;

/** Of terms that nobody has been asked for yet, the ordinary: a day on from now, all signed. */
export function ordinaryTerms(today: CivilDate): Given {
  return { period: { from: today, to: addDays(today, 1) }, signed: true, papersGiven: true };
}

/** What the payer said, as the bind rule asks for it; dates only where the area wants both. */
export function givenTerms({ period, signature, papers }: BindTerms): Given {
  return {
    period: period?.to ? { from: period.from, to: period.to } : null,
    signed: signature !== null,
    papersGiven: papers.length > 0,
  };
}

/**
 * The terms on the day they take effect. A first day that has passed is today, but where the area
 * refuses one, and its payer is still there to be told.
 */
export function termsOn(
  terms: BindTerms,
  asks: BindAsks,
  today: CivilDate,
  payerIsHere: boolean,
): BindTerms {
  const { period } = terms;
  if (!period || (payerIsHere && asks.period?.startNotBeforeToday)) return terms;
  const from = period.from < today ? today : period.from;
  return { ...terms, period: { ...period, from } };
}

/**
 * A signature is the payer's own name as the insurance core knows it.
 * @throws ProblemError input-invalid
 */
export function requireOwnSignature({ signature }: BindTerms, name: string): void {
  if (signature === null || signature.name === name) return;
  const errors = [{ field: 'terms.signature.name', code: 'name-differs' }];
  throw new ProblemError('input-invalid', { errors });
}

export interface BindingDays {
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

/** From when to when it can pay: the dates given where the area asks for them, else from now. */
export function bindingDays({ period }: BindTerms, asks: BindAsks, today: CivilDate): BindingDays {
  const first = firstDay(asks.startsFrom, today);
  if (!asks.period || !period) return { startsOn: first, endsOn: null };
  const endsOn = asks.period.end ? period.to : null;
  if (period.from < first) return { startsOn: first, endsOn };
  return { startsOn: period.from, endsOn };
}

function firstDay(startsFrom: BindAsks['startsFrom'], today: CivilDate): CivilDate {
  if (startsFrom === 'next-day') return addDays(today, 1);
  return startsFrom === 'next-month' ? `${addMonths(today, 1).slice(0, 7)}-01` : today;
}
