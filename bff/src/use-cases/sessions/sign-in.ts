import type { Provider } from '@gongji/shared/contracts';
import { isIdNumber } from '@gongji/shared/vocabulary';
import type { Db } from '../../adapters/postgres/database';
import { type PersonRow, readPersonOfAccount } from '../../adapters/postgres/people';
import type { PlatformAccount } from '../../ports/platform-login';
import type { PublicUseCase, Services } from '../context';
import { openSession } from '../open-session';
import { exchangeCredential, linkAccount } from '../platform-account';
import { ProblemError } from '../problem-error';
import { requireSignInConsent } from '../sign-in-consent';
import { withRetry } from '../with-retry';

/** Exchanges the platform's credential for a session of ours. */
export const signIn: PublicUseCase<'signIn'> = async (services, { body, token }) => {
  const { provider } = body;
  const account = await exchangeCredential(services, body);
  return withRetry(() =>
    services.db.transaction().execute(async (tx) => {
      const person = await personOf(services, tx, provider, account);
      await requireSignInConsent(services, tx, person, body);
      return openSession(services, tx, { provider, person, inPlaceOf: token });
    }),
  );
};

/** Where the platform vouches for nobody, only whose account this was proved to be counts. */
async function personOf(
  services: Services,
  tx: Db,
  provider: Provider,
  { subject, realName }: PlatformAccount,
): Promise<PersonRow> {
  if (realName === null) {
    const person = await readPersonOfAccount(tx, provider, subject);
    if (person === null) throw new ProblemError('real-name-needed');
    return person;
  }
  if (!isIdNumber(realName.idNumber)) throw new ProblemError('sign-in-refused');
  return linkAccount(services, tx, { provider, subject }, realName);
}
