import type { InvitationPreview } from '@gongji/shared/contracts';
import { useQuery } from '@tanstack/react-query';
import { type ApiProblem, asProblem, call, type RequestOf } from '../../api';
import { useSession } from '../../state/session';

export type Proof = RequestOf<'lookUpInvitation'>['body']['proof'];

interface LookedUp {
  readonly data: InvitationPreview | undefined;
  readonly problem: ApiProblem | null;
  readonly retry: () => void;
}

/**
 * Who asks me for what. Looked up once and kept: the server counts tries with a code, and an
 * invitation that is being answered must not be asked for again behind the person's back.
 */
export function useInvitation(proof: Proof | null): LookedUp {
  const who = useSession((session) => session.me?.personId ?? null);
  const query = useQuery({
    queryKey: ['invitation', proof, who],
    queryFn: ({ signal }) =>
      call('lookUpInvitation', { body: { proof: proof ?? { code: '' } } }, { signal }),
    enabled: proof !== null && who !== null,
    staleTime: 'static',
    retry: false,
  });
  return {
    data: query.data,
    problem: query.error ? asProblem(query.error) : null,
    retry: () => void query.refetch(),
  };
}
