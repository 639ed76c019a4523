import { z } from 'zod';

/** A civil date YYYY-MM-DD in Asia/Shanghai. Text sorts as time does. */
export type CivilDate = string;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

function parts(date: CivilDate): [number, number, number] {
  const match = DATE.exec(date);
  if (!match) throw new RangeError(`not a civil date: ${date}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

function fromUtc(time: number): CivilDate {
  return new Date(time).toISOString().slice(0, 10);
}

export function isCivilDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const [year, month, day] = parts(text);
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return fromUtc(Date.UTC(year, month - 1, day)) === text;
}

export const CivilDateText = z.string().refine(isCivilDate, 'not a day of the calendar');

export function addDays(date: CivilDate, days: number): CivilDate {
  const [year, month, day] = parts(date);
  return fromUtc(Date.UTC(year, month - 1, day + days));
}

/** The same day `months` later, or the last day of that month where it has no such day. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year, month, day] = parts(date);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return fromUtc(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}

export function lastDayOfMonth(date: CivilDate): CivilDate {
  const [year, month] = parts(date);
  return fromUtc(Date.UTC(year, month, 0));
}

export function daysBetween(from: CivilDate, to: CivilDate): number {
  const [a, b, c] = parts(from);
  const [x, y, z2] = parts(to);
  return Math.round((Date.UTC(x, y - 1, z2) - Date.UTC(a, b - 1, c)) / 86_400_000);
}

export function yearOf(date: CivilDate): number {
  return parts(date)[0];
}

export function monthOf(date: CivilDate): number {
  return parts(date)[1];
}

/** Whole years of age on a day. */
export function ageOn(bornOn: CivilDate, day: CivilDate): number {
  const [by, bm, bd] = parts(bornOn);
  const [y, m, d] = parts(day);
  return y - by - (m < bm || (m === bm && d < bd) ? 1 : 0);
}
