import type { Outcome } from './slot';

/** Changes what the server is asked, for a bug that is planted; null leaves it as it is. */
export type QueryTwist = (
  text: string,
  values: unknown[],
  ask: (text: string, values: unknown[]) => Promise<Outcome>,
) => Promise<Outcome> | null;
