import { z } from 'zod';

/** Money is whole fen (1 yuan = 100 fen), never a float. */
export type Fen = number & { readonly __unit: 'fen' };

/** Largest sum we carry: 10 million yuan; anything above is a bug, not a family. */
export const MAX_FEN = 1_000_000_000;

/** Checked door: throws on anything but a whole number within ±MAX_FEN. */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value) || Math.abs(value) > MAX_FEN) {
    throw new RangeError(`not a sum in fen: ${value}`);
  }
  return value as Fen;
}

export const FenAmount = z.number().int().min(0).max(MAX_FEN);
export const FenSigned = z.number().int().min(-MAX_FEN).max(MAX_FEN);

export function sumFen(values: readonly number[]): Fen {
  return fen(values.reduce((total, value) => total + value, 0));
}
