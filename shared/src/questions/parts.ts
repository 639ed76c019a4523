import { z } from 'zod';

/** Pieces that several situations share. */
export const Count = z.number().int().min(0).max(10_000);
export const CoverYear = z.number().int().min(2000).max(2100);

export const BindKind = z.enum(['active', 'temporary', 'none', 'code-link', 'legacy-link']);
export type BindKind = z.infer<typeof BindKind>;
