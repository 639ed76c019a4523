import { asProblem, call, type FailureCode } from '../../api';
import { platformCredential } from '../../platform/login';

/** What is said to an account that is nobody's, and to somebody who has never been here. */
const NOBODYS: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'real-name-needed',
  'notice-not-agreed',
]);

/** True where the platform's account, which was somebody's a moment ago, is nobody's any more. */
export async function isAccountGone(): Promise<boolean> {
  const body = await platformCredential().catch(() => null);
  if (!body) return false;
  try {
    await call('signIn', { body });
    return false;
  } catch (error) {
    return NOBODYS.has(asProblem(error).code);
  }
}
