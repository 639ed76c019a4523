import { useEffect } from 'react';
import { useSession } from '../state/session';
import { useRead } from './use-read';

/** Keeps the session's `me` as the server has it: a family made or left shows on every page. */
export function useKeepMe(): void {
  const signedIn = useSession((session) => session.token !== null);
  const { data } = useRead('readMe', {}, { enabled: signedIn });
  useEffect(() => {
    if (data && useSession.getState().token) useSession.getState().meRead(data);
  }, [data]);
}
