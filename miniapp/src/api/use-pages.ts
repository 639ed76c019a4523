import type { ResponseOf } from '@gongji/shared/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSession } from '../state/session';
import { type ApiProblem, asProblem } from './api-problem';
import { call, type ReadName, type RequestOf } from './client';

/** Reads that come page by page: their answer carries `next`, their query takes `after`. */
type PagedName = {
  [N in ReadName]: ResponseOf<N> extends { readonly next: string | null } ? N : never;
}[ReadName];

export interface Pages<T> {
  /** The pages read so far, first page first; undefined before the first one. */
  readonly pages: readonly T[] | undefined;
  /** Of the first page, or of the one that was asked for last. */
  readonly problem: ApiProblem | null;
  readonly loading: boolean;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly loadMore: () => void;
  readonly retry: () => void;
  /** As of a read: when the pages were read, where they could not be read again. */
  readonly asOf: number | null;
}

/** Reads a list page by page and keeps all pages; keyed by person and by filter. */
export function usePages<N extends PagedName>(
  name: N,
  request: RequestOf<N>,
): Pages<ResponseOf<N>> {
  const who = useSession((session) => session.me?.personId ?? null);
  const query = useInfiniteQuery({
    queryKey: [name, 'pages', request, who],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      call(name, pageParam === null ? request : after(request, pageParam), { signal }),
    getNextPageParam: (page: ResponseOf<N>) => page.next,
  });
  return {
    pages: query.data?.pages,
    problem: query.error ? asProblem(query.error) : null,
    loading: query.isPending && query.isFetching,
    hasMore: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    retry: () => void (query.isFetchNextPageError ? query.fetchNextPage() : query.refetch()),
    asOf: query.error && query.data && !query.isFetchNextPageError ? query.dataUpdatedAt : null,
  };
}

function after<N extends PagedName>(request: RequestOf<N>, place: string): RequestOf<N> {
  const { query }: { readonly query?: Readonly<Record<string, unknown>> } = request;
  return { ...request, query: { ...query, after: place } };
}
