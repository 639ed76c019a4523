const SHAPE = /^\d{17}[\dX]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** First two digits by GB/T 2260; 81 to 83 are on residence permits (港澳台居民居住证). */
const PROVINCES = new Set(
  [
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41',
    '42 43 44 45 46 50 51 52 53 54 61 62 63 64 65',
  ]
    .concat('71 81 82 83')
    .flatMap((codes) => codes.split(' ')),
);

function checkDigit(digits: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return CHECKS[sum % 11];
}

function isDay(text: string): boolean {
  const iso = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === iso;
}

/** True for a number that can exist: province, day of birth (from 1900) and check digit. */
export function isIdNumber(text: string): boolean {
  return (
    SHAPE.test(text) &&
    PROVINCES.has(text.slice(0, 2)) &&
    text.slice(6, 8) >= '19' &&
    isDay(text.slice(6, 14)) &&
    checkDigit(text) === text[17]
  );
}

/** The day of birth that a number tells, YYYY-MM-DD. */
export function bornOnOf(idNumber: string): string {
  return `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;
}

/** 350102********0012: what answers show; the full number never leaves the server. */
export function maskIdNumber(idNumber: string): string {
  return `${idNumber.slice(0, 6)}********${idNumber.slice(-4)}`;
}
