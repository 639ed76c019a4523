import { addDays, type CivilDate } from '@gongji/shared/calendar';
import type { QaDifference } from '@gongji/shared/contracts';
import type { Run } from '../database/open-database';
import type { StatementLine, StatementSystem } from './statement-lines';

type Change = (lines: readonly StatementLine[], number: string) => StatementLine[];

const STRANGER_FEN = 45_000;
const ONE_YUAN_FEN = 100;

const onLine =
  (change: (line: StatementLine) => StatementLine[]): Change =>
  (lines, number) =>
    lines.flatMap((line) => (line.orderNumber === number ? change(line) : [line]));

/** How each difference looks in the file of its day. */
const CHANGES: Readonly<Record<QaDifference['kind'], Change>> = {
  'missing-ours': (lines, number) => {
    const at = lines.at(-1)?.at ?? new Date(0).toISOString();
    const stranger = { orderNumber: `X-${number}`, movement: 'taken', amountFen: STRANGER_FEN, at };
    return [...lines, stranger];
  },
  'missing-theirs': onLine(() => []),
  amount: onLine((line) => [{ ...line, amountFen: line.amountFen + ONE_YUAN_FEN }]),
  state: onLine((line) => [{ ...line, movement: 'frozen' }]),
  duplicate: onLine((line) => [line, line]),
  'day-boundary': onLine(() => []),
  'late-reversal': onLine((line) => [line, { ...line, movement: 'given-back' }]),
};

interface Planted {
  readonly day: string;
  readonly kind: QaDifference['kind'];
  readonly number: string;
}

/** Makes the statement of a day differ from what was played, until a reset. */
export async function plantDifference(run: Run, difference: QaDifference): Promise<void> {
  const { system, day, kind, orderNumber } = difference;
  await run(
    `insert into sandbox.planted_differences (system, day, kind, order_number)
     values ($1, $2, $3, $4)`,
    [system, day, kind, orderNumber ?? null],
  );
}

/**
 * The lines of a day with what was planted on it; `linesOn` gives those that were played. What was
 * put over the end of the day before stands first. A plant without a number takes the first line.
 */
export async function plantedLines(
  run: Run,
  system: StatementSystem,
  day: CivilDate,
  linesOn: (day: CivilDate) => Promise<StatementLine[]>,
): Promise<StatementLine[]> {
  const before = addDays(day, -1);
  const planted = await run<Planted>(
    `select day, kind, order_number as number from sandbox.planted_differences
     where system = $1 and day in ($2, $3) order by planted_no`,
    [system, day, before],
  );
  const own = await linesOn(day);
  const late = planted.filter((plant) => plant.day === before && plant.kind === 'day-boundary');
  const earlier = late.length > 0 ? await linesOn(before) : [];
  const carried = earlier.filter(({ orderNumber }) =>
    late.some(({ number }) => orderNumber === (number ?? earlier[0]?.orderNumber)),
  );
  return planted
    .filter((plant) => plant.day === day)
    .reduce(
      (lines, { kind, number }) => CHANGES[kind](lines, number ?? own[0]?.orderNumber ?? day),
      [...carried, ...own],
    );
}
