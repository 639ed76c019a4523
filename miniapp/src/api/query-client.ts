import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem';

/** A read is tried once more where a network or a system failed; a refusal is an answer. */
function retry(failures: number, error: unknown): boolean {
  return (
    failures < 1 && error instanceof ApiProblem && error.unsure && error.code !== 'sign-in-needed'
  );
}

/** `always`: no network is said at once, nothing waits unseen, and no payment is ever queued. */
export const queryClient = new QueryClient({
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
