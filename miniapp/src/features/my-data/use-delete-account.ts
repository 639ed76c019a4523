import { useCallback, useEffect, useRef, useState } from 'react';
import { useCommand } from '../../api';
import { useSession } from '../../state/session';
import { forgetPerson } from './forget-person';
import { isAccountGone } from './is-account-gone';

/**
 * The command that ends an account, and whether it has. An account that is gone has no session
 * left to hear so by: where its answer was lost and nobody is signed in, the platform is asked.
 */
export function useDeleteAccount() {
  const me = useSession((session) => session.me?.personId);
  const whose = useRef(me);
  const lost = useRef(false);
  const [deleted, setDeleted] = useState(false);
  const command = useCommand('deleteAccount');
  const { problem } = command;
  const done = useCallback(() => {
    if (whose.current) forgetPerson(whose.current);
    setDeleted(true);
  }, []);
  useEffect(() => {
    if (me) whose.current = me;
    if (problem && problem.code !== 'sign-in-needed') lost.current = problem.unsure;
    if (!me && lost.current) void isAccountGone().then((gone) => gone && done());
  }, [me, problem, done]);
  return { command, deleted, done };
}
