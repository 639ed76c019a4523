import { z } from 'zod';

/** A picture takes more; nothing but its description is sent, so this only bounds a mistake. */
const PAPER_BYTES_MAX = 20_000_000;

/**
 * A paper that was shown, a proof of payment or of the family, as it is described to us: the
 * picture itself stays on the phone until it has a place to go to. The digest ties the description
 * to that picture; null where the platform cannot tell it.
 */
export const PaperDescription = z.object({
  name: z.string().trim().min(1).max(80),
  bytes: z.number().int().min(1).max(PAPER_BYTES_MAX),
  digest: z
    .string()
    .regex(/^(sha1:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/)
    .nullable(),
});
export type PaperDescription = z.infer<typeof PaperDescription>;
