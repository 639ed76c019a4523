const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const PLACES = ['', '十', '百', '千'];
/** Chinese counts in groups of four places. */
const GROUPS = [
  [100_000_000, '亿'],
  [10_000, '万'],
  [1, ''],
] as const;

/** A whole number below ten thousand in Chinese; `inside` says whether larger places stand before it. */
function below10000(value: number, inside: boolean): string {
  const digits = String(value).padStart(4, '0');
  const whole = [...digits]
    .map((digit, index) => (digit === '0' ? '零' : `${DIGITS[Number(digit)]}${PLACES[3 - index]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
  const trimmed = inside ? whole : whole.replace(/^零/, '');
  return inside ? trimmed : trimmed.replace(/^一十/, '十');
}

/** A whole number below 10^12 as it is spoken: 12 → 十二, 10500 → 一万零五百. */
export function spokenNumber(value: number): string {
  if (value === 0) return '零';
  let said = '';
  for (const [size, name] of GROUPS) {
    const group = Math.floor(value / size) % 10_000;
    if (group > 0) said += `${below10000(group, said !== '')}${name}`;
  }
  return said;
}

/** Figure by figure, as numbers are told that count nothing: 12393 → 一二三九三. */
export function spokenDigits(digits: string): string {
  return [...digits].map((digit) => DIGITS[Number(digit)] ?? digit).join('');
}

/**
 * A sum in fen as a person says it, so that no reader says "120 point 5": 12050 → 一百二十元五角.
 * @param amountFen whole, between -10^13 and 10^13
 */
export function spokenAmount(amountFen: number): string {
  const sum = Math.abs(amountFen);
  const yuan = Math.floor(sum / 100);
  const jiao = Math.floor((sum % 100) / 10);
  const cents = sum % 10;
  const parts = [
    yuan > 0 || sum === 0 ? `${spokenNumber(yuan)}元` : '',
    jiao > 0 ? `${DIGITS[jiao]}角` : yuan > 0 && cents > 0 ? '零' : '',
    cents > 0 ? `${DIGITS[cents]}分` : '',
  ];
  return `${amountFen < 0 ? '负' : ''}${parts.join('')}`;
}
