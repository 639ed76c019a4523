import { useOperatorSession } from '../../state/operator-session';
import { queryClient } from '../query-client';
import { callOperator } from './call-operator';

/** Exchanges a credential of the operators' directory for a session of theirs. */
export async function signInOperator(credential: string): Promise<void> {
  const { token, operator } = await callOperator('signInOperator', { body: { credential } });
  queryClient.clear();
  useOperatorSession.getState().signedIn(token, operator);
}

/** Signs out here: at the server where it can be reached, on this device in any case. */
export async function signOutOperator(): Promise<void> {
  await callOperator('signOutOperator', {}).catch(() => null);
  queryClient.clear();
  useOperatorSession.getState().ended();
}
