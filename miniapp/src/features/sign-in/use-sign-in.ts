import { useState } from 'react';
import { type ApiProblem, asProblem } from '../../api';
import { replace } from '../../platform/navigate';
import { type Credential, enter } from './enter';

/** Signs in; who comes for the first time is led to what has to be said or read before. */
export function useSignIn() {
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  /** @param given null where the platform gave none, which is no sign-in */
  const signIn = async (given: Credential | null) => {
    setSending(true);
    try {
      await enter(given);
    } catch (error) {
      const failed = asProblem(error);
      if (failed.code === 'real-name-needed') replace('realName');
      else if (failed.code === 'notice-not-agreed') replace('signInPaper');
      else setProblem(failed);
    }
    setSending(false);
  };
  return { signIn, sending, problem };
}
