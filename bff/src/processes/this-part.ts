import { z } from 'zod';
import type { Part } from './parts';

/** How a supervisor tells a process of its own what it is. */
export const PART_VARIABLE = 'GONGJI_PART';

const KnownPart = z.enum(['web', 'worker', 'web-and-worker']);

/**
 * What this process is: as its supervisor says, else the one part there is; null where there are
 * several, so that this process is their supervisor.
 */
export function thisPart(variables: NodeJS.ProcessEnv, parts: readonly Part[]): Part | null {
  const told = KnownPart.safeParse(variables[PART_VARIABLE]);
  if (told.success) return told.data;
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 ? only : null;
}
