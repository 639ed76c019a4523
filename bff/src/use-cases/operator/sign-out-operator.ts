import { deleteOperatorSession } from '../../adapters/postgres/operators';
import type { OperatorUseCase } from '../context';
import { hashToken } from '../token';

/** Signs out here at once; other devices stay signed in. */
export const signOutOperator: OperatorUseCase<'signOutOperator'> = async (services, call) => {
  if (call.token !== null) await deleteOperatorSession(services.db, hashToken(call.token));
  return { signedOut: true };
};
