import type { EndpointName } from '@gongji/shared/contracts';
import { queryClient } from './query-client';

const EVERY_MS = 4_000;
/** A quarter of an hour: a page that somebody left open and forgot asks no longer. */
const ASKED_AT_MOST = 225;

/**
 * Asks again for what pages show of these endpoints, of all where none is named, however young it
 * is: a few seconds are enough for a relative to act on their own phone. What is being asked for
 * already is not asked twice.
 */
export function askAgain(names?: readonly EndpointName[]): void {
  const asked = names && new Set<unknown>(names);
  void queryClient.refetchQueries(
    { type: 'active', predicate: ({ queryKey }) => asked?.has(queryKey[0]) ?? true },
    { cancelRefetch: false },
  );
}

/** Asks again every few seconds, until it is stopped or has asked for long enough. */
export function keepAsking(names: readonly EndpointName[]): () => void {
  let asked = 0;
  const timer = setInterval(() => {
    asked += 1;
    askAgain(names);
    if (asked === ASKED_AT_MOST) clearInterval(timer);
  }, EVERY_MS);
  return () => clearInterval(timer);
}
