import { type Fen, fen } from './fen';

export interface DrawSource {
  readonly from: string;
  readonly usableFen: number;
}

export interface Draw {
  readonly from: string;
  readonly fen: Fen;
}

/**
 * Takes a bill from sources in their order, each to its end before the next.
 * Sources that pay nothing are left out; what nobody covers is `restFen`.
 */
export function draw(
  billFen: number,
  sources: readonly DrawSource[],
): { draws: Draw[]; restFen: Fen } {
  const draws: Draw[] = [];
  let rest = fen(billFen);
  for (const source of sources) {
    const part = Math.min(rest, Math.max(0, source.usableFen));
    if (part > 0) draws.push({ from: source.from, fen: fen(part) });
    rest = fen(rest - Math.max(0, part));
  }
  return { draws, restFen: rest };
}
