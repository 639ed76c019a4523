import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import type { BenchPayer } from './bench-payers';

/** What one measurement found. */
export interface Measured {
  /** Done a second. */
  readonly rate: number;
  /** What one in a hundred waits longer than, in milliseconds. */
  readonly p99: number;
}

export interface Load {
  readonly seconds: number;
  readonly connections: number;
  /** Done before, and not counted. */
  readonly warmUpSeconds: number;
}

export type Wish = 'movePot' | 'readFamily' | 'listRecords';

const PATHS: Readonly<Record<Wish, (payer: BenchPayer) => string>> = {
  movePot: ({ familyId }) => `/api/families/${familyId}/pot-transfers`,
  readFamily: ({ familyId }) => `/api/families/${familyId}`,
  listRecords: () => '/api/records',
};
const AMOUNT = JSON.stringify({ amountFen: 100 });

/** Closed loop: so many connections, each asking again as soon as it is answered. */
export async function loadHttp(
  url: string,
  wish: Wish,
  payers: readonly BenchPayer[],
  { seconds, connections, warmUpSeconds }: Load,
): Promise<Measured> {
  await askOnce(url, wish, payers);
  if (warmUpSeconds > 0) await fire(url, wish, payers, connections, warmUpSeconds);
  const result = await fire(url, wish, payers, connections, seconds);
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0) {
    const statuses = JSON.stringify(result.statusCodeStats);
    throw new Error(`${wish}: ${failed} of these were not answered well: ${statuses}`);
  }
  return { rate: result['2xx'] / result.duration, p99: result.latency.p99 };
}

function fire(
  url: string,
  wish: Wish,
  payers: readonly BenchPayer[],
  connections: number,
  seconds: number,
) {
  const turn = { next: 0 };
  return autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        setupRequest: (request) => {
          const payer = payers[turn.next++ % payers.length];
          return payer ? { ...request, ...requestOf(wish, payer) } : request;
        },
      },
    ],
  });
}

/** What is wrong with all of them is told before thousands are sent. */
async function askOnce(url: string, wish: Wish, [payer]: readonly BenchPayer[]): Promise<void> {
  if (!payer) throw new Error('nobody pays');
  const { path, ...sent } = requestOf(wish, payer);
  const answer = await fetch(`${url}${path}`, sent);
  if (!answer.ok) throw new Error(`${wish} answered ${answer.status}: ${await answer.text()}`);
}

/** One such wish of this payer, as it is sent. */
export function requestOf(wish: Wish, payer: BenchPayer) {
  const headers = { Authorization: `Bearer ${payer.token}` };
  const path = PATHS[wish](payer);
  if (wish !== 'movePot') return { method: 'GET', path, headers };
  return {
    method: 'POST',
    path,
    headers: { ...headers, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
    body: AMOUNT,
  };
}
