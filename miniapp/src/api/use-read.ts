import type { ResponseOf } from '@gongji/shared/contracts';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../state/session';
import { type ApiProblem, asProblem } from './api-problem';
import { call, type QuotableName, quote, type ReadName, type RequestOf } from './client';

interface ReadOptions {
  readonly enabled?: boolean;
  /** Ask again every so many ms while true; the caller says when it is settled. */
  readonly everyMs?: number | false;
}

/** What a screen needs of a read: the data, or a problem, or neither yet. */
export interface Read<T> {
  readonly data: T | undefined;
  readonly problem: ApiProblem | null;
  readonly loading: boolean;
  /** True while older data is shown and newer is asked for. */
  readonly refreshing: boolean;
  readonly retry: () => void;
  /** When the data was read, in ms, where it could not be read again; null where it is of now. */
  readonly asOf: number | null;
}

/** Reads an endpoint and keeps it; keyed by person, so that nobody is shown what is another's. */
export function useRead<N extends ReadName>(
  name: N,
  request: RequestOf<N>,
  { enabled = true, everyMs = false }: ReadOptions = {},
): Read<ResponseOf<N>> {
  const who = useSession((session) => session.me?.personId ?? null);
  return asRead(
    useQuery({
      queryKey: [name, request, who],
      queryFn: ({ signal }) => call(name, request, { signal }),
      enabled,
      refetchInterval: everyMs,
    }),
  );
}

/** Runs a command's own path without doing it, each time the request changes. Never kept. */
export function useQuote<N extends QuotableName>(
  name: N,
  request: RequestOf<N>,
  { enabled = true }: Pick<ReadOptions, 'enabled'> = {},
): Read<ResponseOf<N>> {
  const who = useSession((session) => session.me?.personId ?? null);
  return asRead(
    useQuery({
      queryKey: ['quote', name, request, who],
      queryFn: ({ signal }) => quote(name, request, { signal }),
      enabled,
      staleTime: 0,
      gcTime: 0,
    }),
  );
}

interface QueryState<T> {
  data: T | undefined;
  error: Error | null;
  isPending: boolean;
  isFetching: boolean;
  dataUpdatedAt: number;
  refetch: () => unknown;
}

/** What a screen needs of a query. */
export function asRead<T>(query: QueryState<T>): Read<T> {
  return {
    data: query.data,
    problem: query.error ? asProblem(query.error) : null,
    loading: query.isPending && query.isFetching,
    refreshing: !query.isPending && query.isFetching,
    retry: () => void query.refetch(),
    asOf: query.error && query.data !== undefined ? query.dataUpdatedAt : null,
  };
}
