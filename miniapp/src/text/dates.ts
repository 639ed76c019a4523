import { shanghaiTime } from '@gongji/shared/calendar';

/** 2025-11-15 → 2025年11月15日. */
export function dayText(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}

/** An invisible place where a line may end. */
const BREAK = '\u200b';

/** From a day to a day: a narrow line ends between the two, never within one. */
export function periodText(from: string, to: string): string {
  return `${dayText(from)}到${BREAK}${dayText(to)}`;
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
