import { Agent, request } from 'node:http';
import type { BenchPayer } from './bench-payers';
import { requestOf, type Wish } from './http-load';

/** Who pays meanwhile, asking again a second after each answer, as a phone would. */
const CALLERS = 100;
const PAUSE_MS = 1_000;
/** Who reads meanwhile, asking again at once. */
const READERS = 4;

/** What one read in twenty waits longer than, in milliseconds. */
export interface BesideDead {
  readonly aliveMs: number;
  readonly deadMs: number;
}

/**
 * Reads beside a hundred people who pay, first with a core that answers, then with one that takes
 * every question and says nothing: all else is the same.
 */
export async function readBesideDead(
  url: string,
  coreUrl: string,
  payers: readonly BenchPayer[],
  seconds: number,
): Promise<BesideDead> {
  const agent = new Agent({ keepAlive: true });
  const measure = () => readWhilePaying(agent, url, payers, seconds);
  try {
    await measure();
    const aliveMs = await measure();
    await send(agent, coreUrl, { method: 'POST', path: '/silent', headers: {} });
    const deadMs = await measure();
    return { aliveMs, deadMs };
  } finally {
    await send(agent, coreUrl, { method: 'POST', path: '/speaking', headers: {} });
    agent.destroy();
  }
}

async function readWhilePaying(
  agent: Agent,
  url: string,
  payers: readonly BenchPayer[],
  seconds: number,
): Promise<number> {
  const endsAt = performance.now() + seconds * 1_000;
  const waits: number[] = [];
  let next = 0;
  const ask = (wish: Wish) => {
    const payer = payers[next++ % payers.length];
    if (!payer) throw new Error('nobody pays');
    return send(agent, url, requestOf(wish, payer));
  };
  const read = async () => {
    while (performance.now() < endsAt) {
      const from = performance.now();
      const status = await ask('readFamily');
      if (status !== 200) throw new Error(`a read was answered ${status}`);
      waits.push(performance.now() - from);
    }
  };
  const pay = async () => {
    while (performance.now() < endsAt) {
      await ask('movePot');
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
  await Promise.all([
    ...Array.from({ length: READERS }, read),
    ...Array.from({ length: CALLERS }, pay),
  ]);
  waits.sort((one, other) => one - other);
  return waits[Math.floor(waits.length * 0.95)] ?? Number.NaN;
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/** The status of the answer, once it is there as a whole. */
function send(agent: Agent, url: string, { body, path, ...sent }: Sent): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}${path}`, { ...sent, agent }, (answer) => {
      answer.on('error', reject).on('end', () => resolve(answer.statusCode ?? 0));
      answer.resume();
    });
    asked.on('error', reject).end(body);
  });
}
