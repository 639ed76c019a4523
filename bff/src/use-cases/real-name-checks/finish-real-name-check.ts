import type { SignedIn } from '@gongji/shared/contracts';
import type { Db } from '../../adapters/postgres/database';
import {
  countRealNameTry,
  deleteRealNameCheck,
  type RealNameCheckRow,
  readRealNameCheck,
} from '../../adapters/postgres/real-name-checks';
import type { FaceCheck } from '../../ports/face-verifier';
import { consentTo } from '../consenting';
import type { Call, PublicUseCase, Services } from '../context';
import { proofOfCounter } from '../counter-proof';
import { openSession } from '../open-session';
import { linkAccount } from '../platform-account';
import { found, ProblemError } from '../problem-error';
import { openRealName } from '../real-name';
import { hashToken } from '../token';
import { withRetry } from '../with-retry';

/** Six digits, five tries: one guess in two hundred thousand, for one person, in ten minutes. */
const MOST_TRIES = 5;

/** Once it is proved, the account stands for the person, and they are signed in by it. */
export const finishRealNameCheck: PublicUseCase<'finishRealNameCheck'> = async (
  services,
  { body, token },
) => {
  const at = new Date(services.realClock.now()).toISOString();
  const check = found(await readRealNameCheck(services.db, hashToken(body.ticket), at));
  const status = await readStatus(services, check, body);
  const signedIn = status === 'passed' ? await signInAs(services, check, token) : null;
  return { status, signedIn };
};

/** Each system is asked outside of any transaction. */
async function readStatus(
  services: Services,
  check: RealNameCheckRow,
  { counterCode }: Call<'finishRealNameCheck'>['body'],
): Promise<FaceCheck['status']> {
  const { checkId, faceVersion } = check;
  if (counterCode !== null) {
    found((await countRealNameTry(services.db, checkId, MOST_TRIES)) || null);
    const { idNumber } = openRealName(services, check);
    return proofOfCounter(services, { number: checkId, code: counterCode, idNumber });
  }
  // Nobody was to look at their face: the counter's code is waited for.
  if (faceVersion === null) return 'started';
  const answer = await services.face.readResult(checkId);
  if (answer.kind !== 'done') throw new ProblemError('outside-unavailable');
  return answer.value.status;
}

function signInAs(
  services: Services,
  check: RealNameCheckRow,
  inPlaceOf: string | null,
): Promise<SignedIn> {
  const { provider, subject, checkId } = check;
  return withRetry(() =>
    services.db.transaction().execute(async (tx) => {
      if (!(await deleteRealNameCheck(tx, checkId))) throw new ProblemError('not-found');
      const account = { provider, subject };
      const person = await linkAccount(services, tx, account, openRealName(services, check));
      await keepConsents(services, tx, person.personId, check);
      return openSession(services, tx, { provider, person, inPlaceOf });
    }),
  );
}

/** What they agreed to before anything was asked about them, now that somebody is on file. */
async function keepConsents(
  services: Services,
  tx: Db,
  personId: string,
  { agreedVersion, faceVersion, guardian }: RealNameCheckRow,
): Promise<void> {
  const papers = [
    { kind: 'identity-notice', version: agreedVersion } as const,
    ...(faceVersion === null ? [] : [{ kind: 'face-notice', version: faceVersion } as const]),
  ];
  for (const agreed of papers) {
    const own = { personId, aboutId: personId, agreed, guardian };
    await consentTo(services, tx, { ...own, how: 'startRealNameCheck' });
  }
}
