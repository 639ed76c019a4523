import type { ResponseOf, SignedIn } from '@gongji/shared/contracts';
import { asProblem, call } from '../../api';
import { platformCredential } from '../../platform/login';

type Finished = ResponseOf<'finishRealNameCheck'>;

/**
 * Asks how a check ended, or proves it by a clerk's code. It ends in the moment that signs in:
 * where that answer was lost, the check is gone and the platform's account is known from then on.
 * @param counterCode null: the face check is asked
 * @throws ApiProblem not-found where it is over and nobody is known by this account
 */
export async function finishCheck(ticket: string, counterCode: string | null): Promise<Finished> {
  try {
    return await call('finishRealNameCheck', { body: { ticket, counterCode } });
  } catch (error) {
    if (asProblem(error).code !== 'not-found') throw error;
    return { status: 'passed', signedIn: await signInAs(error) };
  }
}

/** Whom the platform's account is known as; what was `gone` is told where it is nobody. */
async function signInAs(gone: unknown): Promise<SignedIn> {
  const given = await platformCredential().catch(() => null);
  if (!given) throw gone;
  return call('signIn', { body: given }).catch((error: unknown) => {
    throw asProblem(error).unsure ? error : gone;
  });
}
