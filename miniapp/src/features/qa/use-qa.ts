import type { QaAct, QaSettings } from '@gongji/shared/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api';
import { changeQa, counterCodeOf, doQaAct, readQa, resetQa } from '../../api/qa-door';
import { keepDemoCredential } from '../../platform/demo-credential';
import { ROUTES } from '../../routes';
import { useSession } from '../../state/session';
import { QA } from '../../text';
import { demoSignIn } from './demo-sign-in';

/** Starts the page anew; at an invitation it stays there, elsewhere it goes home. */
function startAgain(): void {
  const invited = window.location.hash.includes(ROUTES.invitation);
  if (!invited) window.location.hash = ROUTES.home;
  window.location.reload();
}

/** What QA can do to the played world, with a word on how the last thing went. */
export function useQa() {
  const client = useQueryClient();
  const state = useQuery({ queryKey: ['qa'], queryFn: readQa });
  const [said, setSaid] = useState('');
  const attempt = async (work: () => Promise<unknown>) => {
    setSaid('');
    try {
      const word = await work();
      setSaid(typeof word === 'string' ? word : QA.done);
      await client.invalidateQueries();
    } catch {
      setSaid(QA.failed);
    }
  };
  const be = (demoId: string) =>
    attempt(async () => {
      const { token, me } = await call('signIn', {
        body: demoSignIn(demoId),
      });
      useSession.getState().signedIn(token, me);
      keepDemoCredential(demoId);
      startAgain();
    });
  const set = (settings: QaSettings) => attempt(() => changeQa(settings));
  const act = (done: QaAct) => attempt(() => doQaAct(done));
  const showPapers = (demoId: string) =>
    attempt(async () => QA.counterCode(await counterCodeOf(demoId)));
  const reset = () =>
    attempt(async () => {
      await resetQa();
      window.localStorage.clear();
      startAgain();
    });
  return { state: state.data ?? null, said, be, set, act, showPapers, reset };
}
