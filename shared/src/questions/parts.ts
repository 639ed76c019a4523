import { z } from 'zod';

/** Pieces that several situations share. */
export const Count = z.number().int().min(0).max(10_000);
export const CoverYear = z.number().int().min(2000).max(2100);

/** Which permission there is; the last four are bindings that are not in force on the day. */
export const BindKind = z.enum([
  'active',
  'temporary',
  'none',
  'code-link',
  'legacy-link',
  'in-review',
  'awaiting-spouse',
  'not-begun',
  'expired',
]);
export type BindKind = z.infer<typeof BindKind>;
