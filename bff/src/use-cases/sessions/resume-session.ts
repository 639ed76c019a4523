import { deleteSession, readSession, touchSession } from '../../adapters/postgres/sessions';
import type { Services } from '../context';
import { IDLE_MS, TOUCH_MS } from '../session-times';
import { hashToken } from '../token';

/** Who holds this token, and since when; null where the session has ended or never was. */
export async function resumeSession(
  services: Services,
  token: string,
): Promise<{ personId: string; signedInAt: string } | null> {
  const tokenHash = hashToken(token);
  const session = await readSession(services.db, tokenHash);
  if (!session) return null;
  const now = services.realClock.now();
  const idleMs = now - Date.parse(session.lastSeenAt);
  if (idleMs >= IDLE_MS || now >= Date.parse(session.endsAt)) {
    await deleteSession(services.db, tokenHash);
    return null;
  }
  if (idleMs >= TOUCH_MS) await touchSession(services.db, tokenHash, new Date(now).toISOString());
  return { personId: session.personId, signedInAt: session.createdAt };
}
