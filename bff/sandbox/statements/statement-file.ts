import { createHash } from 'node:crypto';
import { shanghaiTime } from '@gongji/shared/calendar';
import type { StatementLine } from './statement-lines';

const HEAD = 'order_number,movement,amount_yuan,booked_at';

/**
 * A day's statement as a file: a head, a line a movement in yuan and local time, and a last line
 * with how many there are and what they come to.
 */
export function statementFile(lines: readonly StatementLine[]): string {
  const total = lines.reduce((sum, { amountFen }) => sum + amountFen, 0);
  const rows = lines.map(({ orderNumber, movement, amountFen, at }) =>
    [orderNumber, movement, yuan(amountFen), shanghaiTime(Date.parse(at))].join(','),
  );
  return `${[HEAD, ...rows, `total,${lines.length},${yuan(total)},`].join('\n')}\n`;
}

/** Digits and a point: no separators between thousands, as banks write their files. */
function yuan(amountFen: number): string {
  const digits = String(amountFen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** RFC 9530: what the body must hash to. */
export function contentDigest(file: string): string {
  return `sha-256=:${createHash('sha256').update(file).digest('base64')}:`;
}
