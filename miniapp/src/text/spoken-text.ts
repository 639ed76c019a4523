import { spokenAmount, spokenDigits, spokenNumber } from './spoken';

/** Longer figures count nothing that a person would count. */
const COUNTED_FIGURES = 12;
const LAST = 4;

/** No rule looks behind itself: phones of a few years ago cannot. What stands before is kept. */
const RULES: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [/\u200b/g, () => ''],
  // A name shown by its first character only: 林** is 林某某.
  [/([一-鿿])(\*+)/g, (_, first = '', stars = '') => first + '某'.repeat(stars.length)],
  // What is masked on the screen, and what ought to be, is told by its end only.
  [/[\dXx]*\*+[\dXx*]*/g, (found = '') => lastOf(found.replace(/.*\*/, ''))],
  [/\d{12,}[Xx]?/g, lastOf],
  [/(^|\D)(1[3-9]\d{9})(?!\d)/g, (_, before = '', number = '') => before + lastOf(number)],
  [/(^|[^\d.,])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g, (_, before = '', ...rest) => before + day(rest)],
  [/(^|[^\d.,])(\d{4}) ?年/g, (_, before = '', year = '') => `${before}${spokenDigits(year)}年`],
  [
    /(^|[^\d:])(\d{1,2}):(\d{2})(?![\d:])/g,
    (_, before = '', hour = '', minute = '') => before + time(hour, minute),
  ],
  [/[-−]?\d[\d,]*(?:\.\d{1,2})? ?元/g, money],
  [/[-−]?\d[\d,]*\.\d{2}(?![\d.%])/g, money],
  [/(\d[\d,]*(?:\.\d+)?) ?%/g, (_, number = '') => `百分之${figures(number)}`],
  // A telephone number, or anything else that is told figure by figure.
  [
    /(^|[^\d.,])(0\d{2,3})-(\d+)/g,
    (_, ...[before = '', area = '', number = '']) => {
      return before + spokenDigits(area + number);
    },
  ],
  [
    /(^|[^\d.,])(\d{5,}|0\d+)(?!\d|[.,]\d)/g,
    (_, before = '', digits = '') => before + spokenDigits(digits),
  ],
  [/\d[\d,]*(?:\.\d+)?/g, figures],
  [/ ?→ ?/g, () => '到'],
  [/ ?[·•|] ?/g, () => '，'],
  [/([一-鿿，。：；！？、）」》”]) +/g, (_, before = '') => before],
  [/ +([一-鿿])/g, (_, after = '') => after],
];

/**
 * A text of the screen as it is said: sums, days, times and counts as words, telephone numbers
 * figure by figure, and of numbers that name a person nothing but their last four.
 */
export function spokenText(text: string): string {
  return RULES.reduce((said, [pattern, word]) => said.replace(pattern, word), text).trim();
}

function lastOf(number = ''): string {
  const last = number.slice(-LAST);
  return last === '' ? '号码不念' : `尾号${spokenDigits(last)}`;
}

function day([year = '', month = '', date = '']: readonly string[]): string {
  return `${spokenDigits(year)}年${figures(month)}月${figures(date)}日`;
}

function time(hour: string, minute: string): string {
  const past = Number(minute);
  if (past === 0) return `${figures(hour)}点整`;
  return `${figures(hour)}点${past < 10 ? '零' : ''}${spokenNumber(past)}分`;
}

/** 1,350.00 元 → 一千三百五十元. */
function money(found = ''): string {
  const [whole = '', cents = ''] = found.replace(/[^\d.]/g, '').split('.');
  if (whole.length >= COUNTED_FIGURES) return `${figures(whole)}元`;
  const amountFen = Number(whole) * 100 + Number(cents.padEnd(2, '0'));
  return spokenAmount(/^[-−]/.test(found) ? -amountFen : amountFen);
}

/** A number with or without its commas, with or without a fraction. */
function figures(found = ''): string {
  const [whole = '', fraction] = found.replace(/,/g, '').split('.');
  const before = whole.length < COUNTED_FIGURES ? spokenNumber(Number(whole)) : spokenDigits(whole);
  return fraction ? `${before}点${spokenDigits(fraction)}` : before;
}
