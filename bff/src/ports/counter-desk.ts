import type { Outside } from './outside';

export interface CounterProof {
  /** Ours; the same number with the same code gets the same answer, however often it is asked. */
  readonly number: string;
  /** Six digits, from the clerk. */
  readonly code: string;
  readonly idNumber: string;
}

/**
 * The second way to prove who somebody is, for who cannot or will not have their face checked: a
 * clerk of the agency sees the person and their papers and gives them a code. It works once, for
 * ten minutes, for that ID number alone. No paper and no picture ever reaches us. Refused with
 * `code-unknown` for whatever else is tried.
 */
export interface CounterDesk {
  readonly name: string;
  redeem(proof: CounterProof): Promise<Outside<{ readonly number: string }>>;
}
