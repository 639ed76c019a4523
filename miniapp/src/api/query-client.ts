import { type Query, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem';
import { keepKnown, lastKnown } from './last-known';

const isUnreached = (error: unknown): boolean =>
  error instanceof ApiProblem && error.unsure && error.code !== 'sign-in-needed';

/** A read is tried once more where a network or a system failed; a refusal is an answer. */
function retry(failures: number, error: unknown): boolean {
  return failures < 1 && isUnreached(error);
}

/** Where nothing can be reached and nothing is on show, what was known before is. */
function showLastKnown(error: unknown, query: Query<unknown, unknown>): void {
  if (query.state.data !== undefined || !isUnreached(error)) return;
  const known = lastKnown(query);
  // The error stays beside it: that is how a page knows that this is old.
  if (known) query.setState({ data: known.data, dataUpdatedAt: known.at });
}

/** `always`: no network is said at once, nothing waits unseen, and no payment is ever queued. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onSuccess: (_data, query) => keepKnown(query),
    onError: showLastKnown,
  }),
  defaultOptions: {
    queries: {
      retry,
      retryDelay: 600,
      // Long enough that the parts of one page share an answer, too short for a page to open on
      // what a relative has changed since.
      staleTime: 500,
      gcTime: 30 * 60_000,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
