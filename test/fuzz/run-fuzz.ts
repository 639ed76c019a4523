import { ENDPOINT_NAMES, type EndpointName, endpointOf } from '@gongji/shared/contracts';
import axios from 'axios';
import fc from 'fast-check';
import { type FuzzWorld, openFuzzWorld } from './fuzz-world';
import { type FuzzAnswer, wrongWith } from './judge';
import { type FuzzedRequest, requestsOf } from './request-of';

/** So many requests to one endpoint before the next; each comes once in a round. */
const IN_A_ROW = 8;
/** So many endpoints in one world: later, what others ask about has been left, ended or deleted. */
const IN_A_WORLD = 16;

export interface FuzzReport {
  readonly requests: number;
  /** How many answers had which status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Endpoints that never did what they were asked. */
  readonly neverDone: readonly EndpointName[];
  /** What was wrong, with the request that led to it. */
  readonly wrong: readonly string[];
}

interface Told {
  requests: number;
  statuses: Record<string, number>;
  done: Set<EndpointName>;
  wrong: string[];
}

/**
 * Sends generated requests, sound and hostile, to a real BFF until there were so many, and judges
 * every answer by the contract of its endpoint. The same seed makes the same requests, apart from
 * the ids that the product gave out meanwhile.
 */
export async function runFuzz(
  databaseUrl: string,
  { requests, seed }: { readonly requests: number; readonly seed: number },
): Promise<FuzzReport> {
  const world = await openFuzzWorld(databaseUrl);
  const told: Told = { requests: 0, statuses: {}, done: new Set(), wrong: [] };
  try {
    for (let round = 0; told.requests < requests; round += 1) {
      await liveRound(world, told, { requests, seed: seed * 1_000 + round });
    }
    if (!(await world.lives())) told.wrong.push('the process ended');
  } finally {
    await world.close();
  }
  const neverDone = ENDPOINT_NAMES.filter((name) => !told.done.has(name));
  return { ...told, neverDone };
}

async function liveRound(
  world: FuzzWorld,
  told: Told,
  { requests, seed }: { readonly requests: number; readonly seed: number },
): Promise<void> {
  const [order = []] = fc.sample(fc.shuffledSubarray(ENDPOINT_NAMES, whole), { seed, numRuns: 1 });
  for (const [at, name] of order.entries()) {
    if (told.requests >= requests) return;
    if (at % IN_A_WORLD === 0) await world.beginAnew();
    for (let time = 0; time < IN_A_ROW && told.requests < requests; time += 1) {
      const how = { seed: seed * 10_000 + at * IN_A_ROW + time, numRuns: 1 };
      const [request] = fc.sample(requestsOf(name, world.seen), how);
      if (request) await sendOne(world, told, request);
    }
  }
}

const whole = { minLength: ENDPOINT_NAMES.length, maxLength: ENDPOINT_NAMES.length };

async function sendOne(world: FuzzWorld, told: Told, request: FuzzedRequest): Promise<void> {
  const { name, who } = request;
  const answer = await send(world, request, world.tokens[who] ?? '');
  told.requests += 1;
  told.statuses[answer.status] = (told.statuses[answer.status] ?? 0) + 1;
  const wrong = wrongWith(name, answer);
  if (wrong !== null) told.wrong.push(`${name}: ${wrong}: ${JSON.stringify(request)}`);
  if (answer.status === 200) {
    told.done.add(name);
    if (endpointOf(name).answers === 'json') world.seen.learn(JSON.parse(answer.text));
  }
  if (answer.status === 401) await world.renew(who);
}

async function send(
  { bff }: FuzzWorld,
  { name, params, query, body, quote, requestId }: FuzzedRequest,
  token: string,
): Promise<FuzzAnswer> {
  const { method, path } = endpointOf(name);
  const { status, headers, data } = await axios.request<string>({
    baseURL: `${bff.url}/api`,
    method,
    url: path.replace(/:(\w+)/g, (_all, key: string) => pathPart(params, key)),
    params: new URLSearchParams(pairsOf({ ...(query as object), quote })),
    data: method === 'GET' ? undefined : JSON.stringify(body),
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(requestId === null ? {} : { 'Idempotency-Key': requestId }),
    },
    proxy: false,
    responseType: 'text',
    transformResponse: (text: string) => text,
    validateStatus: () => true,
  });
  return { status, contentType: String(headers['content-type']), text: data };
}

/** `a=1&a=2&b[c]=3`, as forms and query libraries write lists and what lies deeper. */
function pairsOf(fields: object, within = ''): [string, string][] {
  return Object.entries(fields).flatMap(([key, value]): [string, string][] => {
    const name = within ? `${within}[${key}]` : key;
    if (value === undefined) return [];
    if (Array.isArray(value)) return value.map((each) => [name, textOf(each)]);
    return value !== null && typeof value === 'object'
      ? pairsOf(value, name)
      : [[name, textOf(value)]];
  });
}

/** As a browser would write it; half of a character is no text that it could send. */
function pathPart(params: unknown, key: string): string {
  const value = params !== null && typeof params === 'object' ? Reflect.get(params, key) : params;
  return encodeURIComponent(Buffer.from(textOf(value)).toString());
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
