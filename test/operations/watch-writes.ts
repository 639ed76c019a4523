import { randomUUID } from 'node:crypto';
import { personClient } from '../component/harness/person-client';
import type { CrowdPayer } from '../faults/crowd/crowd-person';

const EVERY_MS = 50;
const PATIENCE_MS = 3_000;

export interface Writes {
  /** Request ids that were answered as done. */
  readonly done: readonly string[];
  /** The longest time between two of them. */
  readonly longestGapMs: number;
}

/** One small command after the other, each under an id of its own, and when each was done. */
export async function watchWrites(
  url: string,
  { token, personId, familyId }: CrowdPayer,
  goesOn: () => boolean,
): Promise<Writes> {
  const client = personClient(url, token, personId);
  const sent = { params: { familyId }, body: { amountFen: 1 } };
  const done: string[] = [];
  let last = performance.now();
  let longestGapMs = 0;
  while (goesOn()) {
    const requestId = randomUUID();
    const answer = await Promise.race([
      client.send('movePot', sent, { requestId }).catch(() => null),
      pause(PATIENCE_MS).then(() => null),
    ]);
    if (answer?.status === 200) {
      const now = performance.now();
      longestGapMs = Math.max(longestGapMs, now - last);
      last = now;
      done.push(requestId);
    }
    await pause(EVERY_MS);
  }
  return { done, longestGapMs: Math.max(longestGapMs, performance.now() - last) };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
