import { PLAN_OUTDATED } from './prepared-client';

/**
 * SQLSTATEs of two writers who met: serialization failure, deadlock, unique violation; and of a
 * plan that a migration has overtaken.
 */
const CLASHES = new Set(['40001', '40P01', '23505', PLAN_OUTDATED]);

/** True where somebody else wrote first, so the same work may be tried again on what they left. */
export function isClash(error: unknown): boolean {
  return error instanceof Error && 'code' in error && CLASHES.has(String(error.code));
}
