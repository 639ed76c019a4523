import type { Provider } from '@gongji/shared/contracts';
import type { Db } from '../adapters/postgres/database';
import { linkIdentity, type PersonRow } from '../adapters/postgres/people';
import type { PlatformAccount, RealName } from '../ports/platform-login';
import type { Services } from './context';
import { ensurePerson } from './person';
import { ProblemError } from './problem-error';
import { now } from './time';

/** A platform counts the exchanges of one account by the minute. */
const ASKED_TOO_OFTEN_SECONDS = 60;

/**
 * The account behind a credential that works once.
 * @throws ProblemError sign-in-refused, too-many-requests, outside-unavailable
 */
export async function exchangeCredential(
  services: Services,
  { provider, credential }: { readonly provider: Provider; readonly credential: string },
): Promise<PlatformAccount> {
  const answer = await services.logins[provider]?.exchange(credential);
  if (answer?.kind === 'done') return answer.value;
  if (answer?.kind === 'unsure') {
    services.log.warn({ provider, why: answer.why }, 'a platform told us nothing of a sign-in');
    throw new ProblemError('outside-unavailable');
  }
  if (answer?.code === 'asked-too-often') {
    throw new ProblemError('too-many-requests', { retryAfterSeconds: ASKED_TOO_OFTEN_SECONDS });
  }
  const nextStep = answer?.code === 'account-blocked' ? 'go-to-the-counter' : 'sign-in-again';
  throw new ProblemError('sign-in-refused', { nextStep });
}

/**
 * From now on this account of this platform stands for this person. One that stands for somebody
 * else already opens neither the old person's door nor theirs.
 * @throws ProblemError sign-in-refused
 */
export async function linkAccount(
  services: Services,
  tx: Db,
  account: { readonly provider: Provider; readonly subject: string },
  realName: RealName,
): Promise<PersonRow> {
  const person = await ensurePerson(services, tx, realName);
  const { provider, subject } = account;
  const link = { provider, subject, personId: person.personId, createdAt: now(services) };
  const linkedId = await linkIdentity(tx, link);
  if (linkedId !== person.personId) throw new ProblemError('sign-in-refused');
  return person;
}
