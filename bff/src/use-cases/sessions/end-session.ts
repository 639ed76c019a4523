import { deleteOwnSession } from '../../adapters/postgres/sessions';
import type { UseCase } from '../context';

/** Signs the caller out in one place: a phone that was lost, a counter's screen left open. */
export const endSession: UseCase<'endSession'> = async (services, { actor, params }) => ({
  ended: await deleteOwnSession(services.db, actor.personId, params.sessionId),
});
