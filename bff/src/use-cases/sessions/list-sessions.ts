import { listOpenSessions } from '../../adapters/postgres/sessions';
import type { UseCase } from '../context';
import { IDLE_MS } from '../session-times';
import { hashToken } from '../token';

/** Where the caller is signed in. */
export const listSessions: UseCase<'listSessions'> = async (services, { actor, token }) => {
  const nowMs = services.realClock.now();
  const rows = await listOpenSessions(services.db, actor.personId, {
    now: new Date(nowMs).toISOString(),
    idleSince: new Date(nowMs - IDLE_MS).toISOString(),
  });
  const ownHash = token === null ? null : hashToken(token);
  return {
    sessions: rows.map(({ sessionId, provider, createdAt, lastSeenAt, endsAt, tokenHash }) => ({
      sessionId,
      provider,
      openedAt: createdAt,
      lastSeenAt,
      endsAt,
      current: tokenHash === ownHash,
    })),
  };
};
