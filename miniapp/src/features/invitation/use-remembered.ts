import type { InvitationPreview } from '@gongji/shared/contracts';
import { useEffect } from 'react';
import type { ApiProblem } from '../../api';
import { useOpenedInvitation } from '../../state/opened-invitation';
import type { Proof } from './use-invitation';

/** Home leads back to this invitation until it is answered. */
export function useRemembered(
  { inviterNameMasked: inviter, invitedAs }: InvitationPreview,
  proof: Proof,
  answered: boolean,
): void {
  const { change, drop } = useOpenedInvitation();
  const { token, code } = partsOf(proof);
  useEffect(() => {
    if (answered) drop();
    else change({ token, code, inviter, invitedAs });
  }, [answered, token, code, inviter, invitedAs]);
}

/** One that has expired, was withdrawn or answered elsewhere is not shown on home again. */
export function useForgotten(proof: Proof | null, problem: ApiProblem | null): void {
  const { value, drop } = useOpenedInvitation();
  const { token, code } = partsOf(proof);
  const gone = problem !== null && !problem.unsure;
  const same = value.token === token && value.code === code;
  useEffect(() => {
    if (gone && same) drop();
  }, [gone, same]);
}

function partsOf(proof: Proof | null): { readonly token: string; readonly code: string } {
  if (proof === null) return { token: '', code: '' };
  return 'token' in proof ? { token: proof.token, code: '' } : { token: '', code: proof.code };
}
