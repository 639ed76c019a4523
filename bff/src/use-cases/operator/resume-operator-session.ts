import {
  deleteOperatorSession,
  readOperatorSession,
  touchOperatorSession,
} from '../../adapters/postgres/operators';
import type { Services } from '../context';
import { IDLE_MS, TOUCH_MS } from '../session-times';
import { hashToken } from '../token';

/** Which operator holds this token; null where the session has ended or is no operator's. */
export async function resumeOperatorSession(
  services: Services,
  token: string,
): Promise<{ operatorId: string } | null> {
  const tokenHash = hashToken(token);
  const session = await readOperatorSession(services.db, tokenHash);
  if (!session) return null;
  const now = services.realClock.now();
  const idleMs = now - Date.parse(session.lastSeenAt);
  if (idleMs >= IDLE_MS || now >= Date.parse(session.endsAt)) {
    await deleteOperatorSession(services.db, tokenHash);
    return null;
  }
  if (idleMs >= TOUCH_MS) {
    await touchOperatorSession(services.db, tokenHash, new Date(now).toISOString());
  }
  return { operatorId: session.operatorId };
}
