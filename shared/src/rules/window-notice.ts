import { type CivilDate, daysBetween, yearOf } from '../calendar';
import { PolicyInForce, type PremiumWindow } from '../policy';
import { coverYearOn } from './cover-year';
import type { Where } from './where';

/** A day of a premium window that people may be reminded of. */
export interface WindowNotice {
  readonly turn: 'opens' | 'closes';
  readonly coverYear: number;
  /** The first or the last day of collecting. */
  readonly day: CivilDate;
  /** Which of the two reminders is due: the early one, or the late one that follows it. */
  readonly daysAhead: 14 | 3;
}

/**
 * Of what people may be reminded on a day. A reminder that could not be given on its own day is due
 * until the next one is, or until the window's day is over. What nobody has published, what sources
 * disagree on or only weak ones say, and a collection without end remind nobody.
 */
export function windowNotices(where: Where): WindowNotice[] {
  const thisYear = yearOf(where.on);
  const collected = coverYearOn(where);
  return [thisYear, thisYear + 1].flatMap((coverYear) => {
    const window = certainWindow(where, coverYear);
    if (window === null) return [];
    const closes = coverYear === collected ? lastDayAfter(window, where.on) : null;
    return [
      ...noticeOf('opens', coverYear, window.opensOn, where.on),
      ...noticeOf('closes', coverYear, closes, where.on),
    ];
  });
}

function certainWindow(where: Where, coverYear: number): PremiumWindow | null {
  const { value, weak } = new PolicyInForce(where).readYear('premiumWindow', coverYear);
  return value === null || weak || value.rolling ? null : value;
}

/** The end that comes next: of collecting, or once that is over, of its extension. */
function lastDayAfter({ opensOn, closesOn, extendedTo }: PremiumWindow, on: CivilDate) {
  if (opensOn !== null && on < opensOn) return null;
  return closesOn !== null && on <= closesOn ? closesOn : extendedTo;
}

function noticeOf(
  turn: WindowNotice['turn'],
  coverYear: number,
  day: CivilDate | null,
  on: CivilDate,
): WindowNotice[] {
  if (day === null) return [];
  const left = daysBetween(on, day);
  // On its first day a window is open, and the time to say that it will be is over.
  if (left > 14 || left < (turn === 'opens' ? 1 : 0)) return [];
  return [{ turn, coverYear, day, daysAhead: left > 3 ? 14 : 3 }];
}
