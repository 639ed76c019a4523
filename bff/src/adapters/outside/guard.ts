import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhenResult,
} from 'cockatiel';
import { BREAKS_CONTRACT, type Outside } from '../../ports/outside';

export interface GuardSettings {
  /** So many calls in a row without an answer, and the system is left alone. */
  readonly failures: number;
  /** For how long, in milliseconds; then one call tries whether it is back. */
  readonly restMs: number;
  /** Calls under way at the same time, and those that wait for their turn. */
  readonly atOnce: number;
  readonly waiting: number;
}

export const DEFAULT_GUARD: GuardSettings = {
  failures: 5,
  restMs: 2_000,
  atOnce: 50,
  waiting: 50,
};

const LEFT_ALONE = { kind: 'unsure', why: 'circuit-open' } as const;

/** Runs a call, or says at once that it was not sent. */
export type Guard = <T>(call: () => Promise<Outside<T>>) => Promise<Outside<T>>;

/**
 * Stands before one outside system. While it is silent nobody waits for it: the circuit is open and
 * a call ends at once as `unsure`, which is true and harmless, for nothing was sent. And however
 * slow it is, no more than a bounded number of calls pile up before it.
 */
export function createGuard(settings: GuardSettings = DEFAULT_GUARD): Guard {
  const breaker = circuitBreaker(handleWhenResult(isSilence), {
    halfOpenAfter: settings.restMs,
    breaker: new ConsecutiveBreaker(settings.failures),
  });
  const turns = bulkhead(settings.atOnce, settings.waiting);
  return async (call) => {
    try {
      // A call that waited for its turn asks the circuit then: it may have opened meanwhile. While
      // one call tries whether the system is back the library would let the others wait for it.
      return await turns.execute(async () =>
        breaker.state === CircuitState.HalfOpen ? LEFT_ALONE : breaker.execute(call),
      );
    } catch (error) {
      if (error instanceof BrokenCircuitError) return LEFT_ALONE;
      if (error instanceof BulkheadRejectedError) return { kind: 'unsure', why: 'too-many-calls' };
      throw error;
    }
  };
}

/** A system that answers nonsense is not silent: it is asked on, and a person is told. */
function isSilence(result: unknown): boolean {
  const { kind, why } = result as Outside<unknown> & { why?: string };
  return kind === 'unsure' && why !== BREAKS_CONTRACT;
}
