import type { SignedIn } from '@gongji/shared/contracts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiProblem, asProblem, call, queryClient } from '../../api';
import { noticeInForce } from '../../components';
import { platformCredential } from '../../platform/login';
import { useSession } from '../../state/session';
import { finishCheck } from './finish-check';
import type { RealNameAnswers } from './use-real-name-draft';

export type Way = 'face' | 'counter';

interface Who {
  readonly name: string;
  readonly idNumber: string;
}

interface Check {
  readonly ticket: string;
  readonly way: Way;
  /** They have agreed that their face is looked at. */
  readonly faced: boolean;
}

const ASK_EVERY_MS = 2_000;

/** One thing at a time, with whether it is under way and what went wrong. */
function useAttempt() {
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const forget = () => setProblem(null);
  const attempt = async (work: () => Promise<void>) => {
    setSending(true);
    forget();
    await work().catch((error: unknown) => setProblem(asProblem(error)));
    setSending(false);
  };
  return { attempt, sending, problem, forget };
}

/** Gives the ticket; null where a guardian has to read it all first. */
async function startCheck(who: Who, way: Way, guardian: boolean): Promise<string | null> {
  const given = await platformCredential();
  if (!given) throw new ApiProblem('sign-in-refused');
  const agreed = noticeInForce('identity-notice');
  const faceAgreed = way === 'face' ? noticeInForce('face-notice') : null;
  const body = { ...given, ...who, guardian, agreed, faceAgreed };
  try {
    return (await call('startRealNameCheck', { body })).ticket;
  } catch (error) {
    if (!guardian && asProblem(error).code === 'guardian-needed') return null;
    throw error;
  }
}

/** Asks every few seconds how the face check went, for as long as there may be an answer. */
function useFaceAsked(check: Check | null, open: boolean) {
  return useQuery({
    queryKey: ['real-name', check?.ticket],
    queryFn: () => finishCheck(check?.ticket ?? '', null),
    enabled: check?.way === 'face' && open,
    refetchInterval: ({ state: { error } }) =>
      error && !asProblem(error).unsure ? false : ASK_EVERY_MS,
    gcTime: 0,
  });
}

function comeIn({ token, me }: SignedIn): void {
  queryClient.clear();
  useSession.getState().signedIn(token, me);
}

/**
 * From who somebody says they are to the session of whom they have proved to be. The name, the
 * number and the ticket stay in memory: who leaves proves it again, with the answers they gave.
 */
export function useRealName({ guardian, askGuardian, drop }: RealNameAnswers) {
  const [check, setCheck] = useState<Check | null>(null);
  const [ended, setEnded] = useState<'none' | 'failed' | 'passed'>('none');
  const { attempt, sending, problem, forget } = useAttempt();
  const take = (status: string, signedIn: SignedIn | null) => {
    if (status === 'failed') setEnded('failed');
    if (!signedIn) return;
    drop();
    comeIn(signedIn);
    setEnded('passed');
  };
  const asked = useFaceAsked(check, ended === 'none');
  const { data } = asked;
  useEffect(() => {
    if (data && ended === 'none') take(data.status, data.signedIn);
  });
  const unasked = check?.way === 'face' && asked.error ? asProblem(asked.error) : null;
  return {
    check,
    ended,
    sending,
    problem: problem ?? unasked,
    askAgain: () => void asked.refetch(),
    start: (who: Who, way: Way) =>
      attempt(async () => {
        const ticket = await startCheck(who, way, guardian);
        if (ticket === null) return askGuardian();
        // Both at once: the check that failed is not asked about again.
        setEnded('none');
        setCheck({ ticket, way, faced: way === 'face' });
      }),
    tryCode: (code: string) =>
      attempt(async () => {
        setEnded('none');
        const { status, signedIn } = await finishCheck(check?.ticket ?? '', code);
        take(status, signedIn);
      }),
    // Back to the form where a face was not agreed to: it asks by itself.
    change: (way: Way) => {
      setEnded('none');
      forget();
      setCheck(check && (way === 'counter' || check.faced) ? { ...check, way } : null);
    },
    startOver: () => {
      setEnded('none');
      forget();
      setCheck(null);
    },
  };
}
