import { deleteOtherSessions } from '../../adapters/postgres/sessions';
import type { UseCase } from '../context';
import { found } from '../problem-error';
import { hashToken } from '../token';

/** Signs the caller out everywhere but here. */
export const endOtherSessions: UseCase<'endOtherSessions'> = async (
  services,
  { actor, token },
) => ({
  ended: await deleteOtherSessions(services.db, actor.personId, hashToken(found(token))),
});
