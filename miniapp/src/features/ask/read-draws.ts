import type { Decision } from '@gongji/shared/decision';

interface Draws {
  readonly draws: readonly { readonly from: string; readonly fen: number }[];
  readonly cashFen: number;
}

function isDraw(value: unknown): value is Draws['draws'][number] {
  if (typeof value !== 'object' || value === null) return false;
  return 'from' in value && typeof value.from === 'string' && 'fen' in value;
}

/** The draws of a settlement in their order; null where the server decided none. */
export function readDraws({ answer }: Pick<Decision, 'answer'>): Draws | null {
  const { draws, cashFen } = answer;
  if (!Array.isArray(draws) || typeof cashFen !== 'number') return null;
  return { draws: draws.filter(isDraw), cashFen };
}
