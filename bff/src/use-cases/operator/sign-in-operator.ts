import {
  deleteEndedOperatorSessions,
  insertOperator,
  insertOperatorSession,
} from '../../adapters/postgres/operators';
import type { OperatorIdentity } from '../../ports/operator-login';
import type { PublicUseCase, Services } from '../context';
import { ProblemError } from '../problem-error';
import { ABSOLUTE_MS } from '../session-times';
import { hashToken, newToken } from '../token';

/** Exchanges the directory's credential for an operator's session, which opens no family. */
export const signInOperator: PublicUseCase<'signInOperator'> = async (services, call) => {
  const { subject, name } = await exchange(services, call.body.credential);
  const openedMs = services.realClock.now();
  const createdAt = new Date(openedMs).toISOString();
  const expiresAt = new Date(openedMs + ABSOLUTE_MS).toISOString();
  return services.db.transaction().execute(async (tx) => {
    const row = { operatorId: services.newId(), subject, name, createdAt };
    const { operatorId } = await insertOperator(tx, row);
    await deleteEndedOperatorSessions(tx, createdAt);
    const token = newToken();
    const times = { createdAt, lastSeenAt: createdAt, endsAt: expiresAt };
    await insertOperatorSession(tx, { tokenHash: hashToken(token), operatorId, ...times });
    return { token, expiresAt, operator: { operatorId, name } };
  });
};

async function exchange(services: Services, credential: string): Promise<OperatorIdentity> {
  const answer = await services.operatorLogin?.exchange(credential);
  if (answer?.kind === 'unsure') throw new ProblemError('outside-unavailable');
  if (answer?.kind !== 'done') throw new ProblemError('sign-in-refused');
  return answer.value;
}
