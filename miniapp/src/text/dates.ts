import { shanghaiTime } from '@gongji/shared/calendar';

/** An invisible place where a line may end. */
const BREAK = '\u200b';

export const DATES = {
  day: (year: string, month: number, date: number) => `${year}年${month}月${date}日`,
  /** A narrow line ends between the two days, never within one. */
  period: (from: string, to: string) => `${from}到${BREAK}${to}`,
} as const;

/** 2025-11-15 → 2025年11月15日. */
export function dayText(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return DATES.day(year, Number(month), Number(date));
}

/** From a day to a day. */
export function periodText(from: string, to: string): string {
  return DATES.period(dayText(from), dayText(to));
}

/** An instant in UTC as the local day and time: 2025年11月15日 09:30. */
export function timeText(instant: string): string {
  const local = shanghaiTime(Date.parse(instant));
  return `${dayText(local.slice(0, 10))} ${local.slice(11, 16)}`;
}

/** An instant in UTC as the local day. */
export function instantDayText(instant: string): string {
  return dayText(shanghaiTime(Date.parse(instant)).slice(0, 10));
}
