import { PLAN_OUTDATED } from './prepared-client';

/** Our own SQLSTATE: a row of somebody whose account was deleted meanwhile. */
const ACCOUNT_CLOSED = 'GJ001';

/**
 * SQLSTATEs of two writers who met: serialization failure, deadlock, unique violation; of a plan
 * that a migration has overtaken; and of an account that was deleted.
 */
const CLASHES = new Set(['40001', '40P01', '23505', PLAN_OUTDATED, ACCOUNT_CLOSED]);

/** True where somebody else wrote first, so the same work may be tried again on what they left. */
export function isClash(error: unknown): boolean {
  return CLASHES.has(stateOf(error));
}

/** True where what came first is the end of somebody's account. */
export function isOfClosedAccount(error: unknown): boolean {
  return stateOf(error) === ACCOUNT_CLOSED;
}

function stateOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
