import type { Provider, SignedIn } from '@gongji/shared/contracts';
import type { Db } from '../adapters/postgres/database';
import type { PersonRow } from '../adapters/postgres/people';
import {
  deleteEndedSessions,
  deleteReplacedSession,
  insertSession,
} from '../adapters/postgres/sessions';
import type { Services } from './context';
import { viewMe } from './me';
import { ABSOLUTE_MS } from './session-times';
import { hashToken, newToken } from './token';

interface Opening {
  readonly provider: Provider;
  readonly person: PersonRow;
  /** The token that the request came with: signing in anew replaces that session of theirs. */
  readonly inPlaceOf: string | null;
}

/** A session with a token that nobody has had before. */
export async function openSession(
  services: Services,
  tx: Db,
  { provider, person, inPlaceOf }: Opening,
): Promise<SignedIn> {
  const { personId } = person;
  const token = newToken();
  const openedMs = services.realClock.now();
  const createdAt = new Date(openedMs).toISOString();
  const expiresAt = new Date(openedMs + ABSOLUTE_MS).toISOString();
  await deleteEndedSessions(tx, createdAt);
  if (inPlaceOf !== null) await deleteReplacedSession(tx, personId, hashToken(inPlaceOf));
  await insertSession(tx, {
    tokenHash: hashToken(token),
    sessionId: services.newId(),
    provider,
    personId,
    createdAt,
    lastSeenAt: createdAt,
    endsAt: expiresAt,
  });
  return { token, expiresAt, me: await viewMe(tx, person) };
}
