import { deleteSession } from '../../adapters/postgres/sessions';
import type { UseCase } from '../context';
import { hashToken } from '../token';

/** Signs out here at once; other devices stay signed in. */
export const signOut: UseCase<'signOut'> = async (services, call) => {
  if (call.token !== null) await deleteSession(services.db, hashToken(call.token));
  return { signedOut: true };
};
