import { useState } from 'react';
import { type ApiProblem, asProblem, call, queryClient } from '../../api';
import { back } from '../../platform/navigate';
import { useSession } from '../../state/session';

export interface Credential {
  readonly provider: 'demo' | 'weapp' | 'alipay';
  readonly credential: string;
}

/** Exchanges a platform's credential for our session, then goes back to where the person was. */
export function useSignIn() {
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const signIn = async (given: Credential) => {
    setSending(true);
    try {
      const { token, me } = await call('signIn', { body: given });
      queryClient.clear();
      useSession.getState().signedIn(token, me);
      back();
    } catch (error) {
      setProblem(asProblem(error));
    }
    setSending(false);
  };
  return { signIn, sending, problem };
}
