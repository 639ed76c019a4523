import type { ResponseOf, SentRequest } from '@gongji/shared/contracts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useOperatorSession } from '../../state/operator-session';
import { ApiProblem, asProblem } from '../api-problem';
import type { RequestOf } from '../client';
import { openRequest, takeRequestId } from '../request-ids';
import { untilFinal } from '../send-once';
import { type KeptCommand, useKeptCommand } from '../use-command';
import type { Pages } from '../use-pages';
import { asRead, type Read } from '../use-read';
import { callOperator, type OperatorEndpointName } from './call-operator';

function useWho(): string {
  return useOperatorSession((session) => session.operator?.operatorId ?? 'nobody');
}

/** Reads one of the operator's endpoints and keeps it; keyed by operator. */
export function useOperatorRead<N extends OperatorEndpointName>(
  name: N,
  request: RequestOf<N>,
): Read<ResponseOf<N>> {
  const who = useWho();
  return asRead(
    useQuery({
      queryKey: ['operator', name, request, who],
      queryFn: ({ signal }) => callOperator(name, request, { signal }),
    }),
  );
}

type PagedName = 'listOrders' | 'listDiscrepancies' | 'listAlerts';

/** Reads one of the operator's lists page by page and keeps all pages. */
export function useOperatorPages<N extends PagedName>(
  name: N,
  query: SentRequest<N>['query'],
): Pages<ResponseOf<N>> {
  const who = useWho();
  const asked = useInfiniteQuery({
    queryKey: ['operator', name, 'pages', query, who],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const place = pageParam === null ? {} : { after: pageParam };
      return callOperator(name, { query: { ...(query as object), ...place } } as RequestOf<N>, {
        signal,
      });
    },
    getNextPageParam: (page: ResponseOf<N>) => page.next,
  });
  return {
    pages: asked.data?.pages,
    problem: asked.error ? asProblem(asked.error) : null,
    loading: asked.isPending && asked.isFetching,
    hasMore: asked.hasNextPage,
    loadingMore: asked.isFetchingNextPage,
    loadMore: () => void asked.fetchNextPage(),
    retry: () => void (asked.data ? asked.fetchNextPage() : asked.refetch()),
    // The desk is no phone: it shows what it could not read again as an error, not as of before.
    asOf: null,
  };
}

type Settling = RequestOf<'settleDiscrepancy'>;
type Settled = ResponseOf<'settleDiscrepancy'>;

/** Ends a discrepancy once, however often the button is pressed or the network dies. */
export function useSettle(discrepancyId: string): KeptCommand<Settling, Settled> {
  const slot = [useWho(), 'settleDiscrepancy', discrepancyId].join(':');
  return useKeptCommand(slot, (request: Settling | null) => settle(slot, request));
}

/** Nothing in it is secret, so what was asked is on file as long as its id is. */
async function settle(slot: string, request: Settling | null): Promise<Settled> {
  const asked = request ?? (openRequest(slot)?.request as Settling | null | undefined);
  if (!asked) throw new ApiProblem('earlier-not-done');
  const requestId = takeRequestId(slot, { request: asked, kept: asked });
  if (!requestId) throw new ApiProblem('earlier-unfinished');
  return untilFinal(slot, () => callOperator('settleDiscrepancy', asked, { requestId }));
}
