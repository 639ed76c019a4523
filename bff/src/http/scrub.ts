const ALONE_BEFORE = '(?<![0-9A-Za-z])';
const ALONE_AFTER = '(?![0-9A-Za-z])';

const SECRETS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${ALONE_BEFORE}\\d{17}[\\dXx]${ALONE_AFTER}`, 'g'), '[id-number]'],
  [new RegExp(`${ALONE_BEFORE}1[3-9]\\d{9}${ALONE_AFTER}`, 'g'), '[phone]'],
  [/(?<![\w-])[\w-]{43}(?![\w-])/g, '[token]'],
  [/Bearer\s+[^\s"\\]+/gi, 'Bearer [token]'],
];

/**
 * The last wall before a log line is written: whatever found its way into it, ID numbers, mobile
 * numbers and our 256-bit tokens (43 characters of base64url) leave as labels.
 */
export function scrub(line: string): string {
  return SECRETS.reduce((text, [pattern, label]) => text.replace(pattern, label), line);
}
