import { isIdNumber } from '@gongji/shared/vocabulary';
import type { Db } from '../../adapters/postgres/database';
import { linkIdentity, type PersonRow } from '../../adapters/postgres/people';
import { deleteEndedSessions, insertSession } from '../../adapters/postgres/sessions';
import type { PlatformIdentity } from '../../ports/platform-login';
import type { Provider, PublicUseCase, Services } from '../context';
import { viewMe } from '../me';
import { ensurePerson } from '../person';
import { ProblemError } from '../problem-error';
import { ABSOLUTE_MS } from '../session-times';
import { now } from '../time';
import { hashToken, newToken } from '../token';

/** Exchanges the platform's credential for a session of ours. */
export const signIn: PublicUseCase<'signIn'> = async (services, call) => {
  const { provider, credential } = call.body;
  const identity = await exchange(services, provider, credential);
  return services.db.transaction().execute(async (tx) => {
    const person = await personOf(services, tx, provider, identity);
    const { token, expiresAt } = await openSession(services, tx, person.personId);
    return { token, expiresAt, me: await viewMe(tx, person) };
  });
};

async function exchange(
  services: Services,
  provider: Provider,
  credential: string,
): Promise<PlatformIdentity> {
  const answer = await services.logins[provider]?.exchange(credential);
  if (answer?.kind === 'unsure') throw new ProblemError('outside-unavailable');
  if (answer?.kind !== 'done' || !isIdNumber(answer.value.idNumber)) {
    throw new ProblemError('sign-in-refused');
  }
  return answer.value;
}

/** An account that now vouches for somebody else opens neither the old person's door nor theirs. */
async function personOf(
  services: Services,
  tx: Db,
  provider: Provider,
  { subject, name, idNumber }: PlatformIdentity,
): Promise<PersonRow> {
  const person = await ensurePerson(services, tx, { name, idNumber });
  const link = { provider, subject, personId: person.personId, createdAt: now(services) };
  const linkedId = await linkIdentity(tx, link);
  if (linkedId !== person.personId) throw new ProblemError('sign-in-refused');
  return person;
}

async function openSession(services: Services, tx: Db, personId: string) {
  const token = newToken();
  const openedMs = services.realClock.now();
  const createdAt = new Date(openedMs).toISOString();
  const expiresAt = new Date(openedMs + ABSOLUTE_MS).toISOString();
  await deleteEndedSessions(tx, createdAt);
  await insertSession(tx, {
    tokenHash: hashToken(token),
    personId,
    createdAt,
    lastSeenAt: createdAt,
    endsAt: expiresAt,
  });
  return { token, expiresAt };
}
