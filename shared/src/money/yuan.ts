import { fen } from './fen';

/** 123456 → "1,234.56": always two decimals, no currency sign. */
export function yuanText(amountFen: number): string {
  const whole = fen(amountFen);
  const sign = whole < 0 ? '-' : '';
  const digits = Math.abs(whole).toString().padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${yuan}.${digits.slice(-2)}`;
}

const YUAN_INPUT = /^(\d{1,8})(?:\.(\d{1,2}))?$/;

/** What a person typed, in yuan, to fen; null when it is no sum (three decimals, letters, …). */
export function parseYuan(text: string): number | null {
  const match = YUAN_INPUT.exec(text.trim().replace(/,/g, ''));
  if (!match) return null;
  const [, yuan = '0', cents = ''] = match;
  const value = Number(yuan) * 100 + Number(cents.padEnd(2, '0'));
  return value;
}
