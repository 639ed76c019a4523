import { fromShanghai, shanghaiTime } from '@gongji/shared/calendar';

/** Local time in Asia/Shanghai to the second, or thirteen digits of milliseconds. */
export type TimestampForm = 'yyyyMMddHHmmss' | 'milliseconds';

const SECONDS = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/;

export function writeTimestamp(form: TimestampForm, instantMs: number): string {
  if (form === 'milliseconds') return String(instantMs);
  return shanghaiTime(instantMs).replace(/\D/g, '');
}

/** The instant of a timestamp in milliseconds; null where it is none of this form. */
export function readTimestamp(form: TimestampForm, text: string): number | null {
  if (form === 'milliseconds') return /^\d{13}$/.test(text) ? Number(text) : null;
  const instantMs = fromShanghai(text.replace(SECONDS, '$1-$2-$3T$4:$5:$6'));
  return Number.isNaN(instantMs) ? null : instantMs;
}
