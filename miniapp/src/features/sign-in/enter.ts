import type { NoticeAgreed } from '@gongji/shared/vocabulary';
import { ApiProblem, call, queryClient } from '../../api';
import { back } from '../../platform/navigate';
import { useSession } from '../../state/session';

export interface Credential {
  readonly provider: 'demo' | 'weapp' | 'alipay';
  readonly credential: string;
}

interface Read {
  readonly agreed: NoticeAgreed;
  /** A guardian has read it, for somebody under 14. */
  readonly guardian: boolean;
}

/**
 * Exchanges a platform's credential for our session, then goes back to where the person was.
 * @param given null where the platform gave none, which is no sign-in
 * @param read what was read for it, by whoever comes for the first time
 */
export async function enter(given: Credential | null, read?: Read): Promise<void> {
  if (given === null) throw new ApiProblem('sign-in-refused');
  const { token, me } = await call('signIn', { body: { ...given, ...read } });
  const before = useSession.getState().me?.personId;
  // Nothing is left of somebody else; what the same person was shown, open pages go on with.
  if (before !== me.personId) queryClient.clear();
  useSession.getState().signedIn(token, me);
  back();
}
