import type { YearLine } from '@gongji/shared/contracts';
import type { YearCell } from '../adapters/postgres/record-years';

const MONTHS = 12;

type Cell = Omit<YearCell, 'source'> & { readonly source: YearLine['source'] };

/** Money moved into one's own pot is paid for nobody yet: it is paid from there later. */
export function isForRelative({ kind }: Pick<Cell, 'kind'>): boolean {
  return kind !== 'pot-transfer';
}

export function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { amountFen }) => sum + amountFen, 0);
}

export function countOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}

/** The sum of each month, January first. */
export function monthsOf(cells: readonly Cell[]): number[] {
  return Array.from({ length: MONTHS }, (_, index) =>
    sumOf(cells.filter(({ month }) => month === index + 1)),
  );
}

/** Who paid for whom, from which balance: a line each, the largest sum first. */
export function linesOf(cells: readonly YearCell[], readerId: string): YearLine[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells.map((each) => shownTo(readerId, each))) {
    const key = [cell.kind, cell.payerId, cell.personId, cell.source].join();
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()].flatMap(lineOf).sort((a, b) => b.amountFen - a.amountFen);
}

/** Which balance a wallet transfer came from is for its payer alone. */
function shownTo(readerId: string, cell: YearCell): Cell {
  const hidden = cell.kind === 'wallet-transfer' && cell.payerId !== readerId;
  return hidden ? { ...cell, source: null } : cell;
}

function lineOf(cells: readonly Cell[]): YearLine[] {
  const [first] = cells;
  if (!first) return [];
  const { kind, source, payerId, payerName, personId, personName } = first;
  const named = personId !== null && personName !== null;
  return [
    {
      kind,
      source,
      payer: { personId: payerId, name: payerName },
      member: named ? { personId, name: personName } : null,
      amountFen: sumOf(cells),
      count: countOf(cells),
      monthsFen: monthsOf(cells),
    },
  ];
}
