import { fromShanghai } from '@gongji/shared/calendar';
import { parseYuan } from '@gongji/shared/money';
import type { StatementLine } from '../../ports/statement-source';

const HEAD = 'order_number,movement,amount_yuan,booked_at';
const LINE = /^([\w-]{1,64}),([a-z-]{1,32}),(\d+\.\d{2}),(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})$/;
const LAST = /^total,(\d+),(\d+)\.(\d{2}),$/;

/**
 * The lines of a statement file. Null where anything in it is not as agreed: a sum with three
 * decimals, a line cut short, a count or a total that does not come out.
 */
export function parseStatement(file: string): StatementLine[] | null {
  const [head, ...rows] = file.split('\n');
  const end = rows.pop();
  const last = LAST.exec(rows.pop() ?? '');
  if (head !== HEAD || end !== '' || !last) return null;
  const lines = rows.flatMap(parseLine);
  const totalFen = BigInt(`${last[2]}${last[3]}`);
  const sumFen = lines.reduce((sum, { amountFen }) => sum + BigInt(amountFen), 0n);
  const whole = lines.length === rows.length && lines.length === Number(last[1]);
  return whole && sumFen === totalFen ? lines : null;
}

function parseLine(row: string): StatementLine[] {
  const [, orderNumber, movement, yuan, time] = LINE.exec(row) ?? [];
  if (!orderNumber || !movement || !yuan || !time) return [];
  const amountFen = parseYuan(yuan);
  const atMs = fromShanghai(time);
  if (amountFen === null || Number.isNaN(atMs)) return [];
  return [{ orderNumber, movement, amountFen, bookedAt: new Date(atMs).toISOString() }];
}
