import type { SharedRecord } from '@gongji/shared/contracts';
import { useQuery } from '@tanstack/react-query';
import { type ApiProblem, asProblem, call } from '../../api';
import { useSession } from '../../state/session';

interface LookedUp {
  readonly data: SharedRecord | undefined;
  readonly problem: ApiProblem | null;
  readonly retry: () => void;
}

/** The record behind a link; asked in a body, so that no log of addresses holds the link. */
export function useSharedRecord(token: string): LookedUp {
  const who = useSession((session) => session.me?.personId ?? null);
  const query = useQuery({
    queryKey: ['shared-record', token, who],
    queryFn: ({ signal }) => call('lookUpSharedRecord', { body: { token } }, { signal }),
    enabled: token !== '' && who !== null,
    retry: false,
  });
  return {
    data: query.data,
    problem: query.error ? asProblem(query.error) : null,
    retry: () => void query.refetch(),
  };
}
