import { randomUUID } from 'node:crypto';
import { Problem } from '@gongji/shared/contracts';
import type { CrowdPayer } from '../crowd/crowd-person';
import { sendFromPhone } from '../crowd/phone';
import type { Wish } from '../crowd/wishes';
import type { Fault, Link } from '../fault-kinds';
import { readSealed } from '../read-sealed';
import type { CellWorld } from './cell-world';
import {
  MONEY_ENDPOINTS,
  type MoneyEndpoint,
  type MoneyEndpointName,
  type Ready,
} from './money-endpoints';

/** One fault on one way, while one endpoint is used. */
export interface Cell {
  readonly endpoint: MoneyEndpointName;
  readonly link: Link;
  readonly fault: Fault;
}

export interface CellEnd {
  /** The fault has been done. */
  readonly struck: boolean;
  /** Different answers 200: one, where all is well. */
  readonly answers: number;
  /** What was heard before it and was neither an answer nor a problem of the contract. */
  readonly unclear: readonly string[];
  /** Rows of the command log under the one request id. */
  readonly commands: number;
  readonly state: string | undefined;
}

const PATIENCE_MS = 60_000;
const PAUSE_MS = 150;
/** So long a phone waits for an answer. */
const PHONE_MS = 2_000;
const NOT_READY: Ready = { orderId: '', number: '' };

/** Somebody who can use the endpoint now: nothing has gone wrong yet. */
export interface PreparedCell {
  readonly cell: Cell;
  readonly payer: CrowdPayer;
  readonly ready: Ready;
}

export async function prepareCell(world: CellWorld, cell: Cell): Promise<PreparedCell> {
  const endpoint: MoneyEndpoint = MONEY_ENDPOINTS[cell.endpoint];
  const payer = await world.family(endpoint.area);
  return { cell, payer, ready: await makeReady(world, endpoint, payer) };
}

/** Uses an endpoint for which a fault waits, asks until there is an answer, and waits for rest. */
export async function playCell(
  world: CellWorld,
  { cell, payer, ready }: PreparedCell,
): Promise<CellEnd> {
  const endpoint: MoneyEndpoint = MONEY_ENDPOINTS[cell.endpoint];
  const requestId = randomUUID();
  let struck = false;
  const strike = arm(world, cell, endpoint.call(payer, ready), requestId).then(() => {
    struck = true;
  });
  const heard = await pressUntilKnown(world, endpoint.wish(payer, ready), requestId);
  const order = await untilOrder(world, payer, endpoint.ends);
  await Promise.race([strike, pause(PAUSE_MS)]);
  const { rows } = await world.ours.query('select 1 from command_log where request_id = $1', [
    requestId,
  ]);
  return { struck, ...heard, commands: rows.length, state: order?.state };
}

/** The moment: where money moves outside, where the command is sent, or where it commits. */
function arm(
  { proxies }: CellWorld,
  { link, fault }: Cell,
  call: readonly [string, string],
  requestId: string,
): Promise<void> {
  switch (link) {
    case 'outside':
      return proxies.outside.arm(fault, (request) => {
        const told = readSealed(request);
        return call.every((text) => told.includes(text));
      });
    case 'phone':
      return proxies.phone.arm(fault, (request) => request.includes(requestId));
    case 'database':
      return proxies.database.arm(
        fault,
        (request, before) => request.includes('commit') && before.includes(requestId),
      );
  }
}

async function makeReady(
  world: CellWorld,
  { first }: MoneyEndpoint,
  payer: CrowdPayer,
): Promise<Ready> {
  if (!first) return NOT_READY;
  await pressUntilKnown(world, first.wish(payer), randomUUID());
  const ready = await untilOrder(world, payer, first.state);
  if (ready?.state !== first.state) throw new Error(`an order is ${ready?.state}`);
  return ready;
}

/** Asks under one id until there is an answer, and once more: it must be the same to the byte. */
async function pressUntilKnown({ url }: CellWorld, { by, path, body }: Wish, requestId: string) {
  const answers = new Set<string>();
  const unclear: string[] = [];
  const asked = { method: 'POST', path, body, requestId } as const;
  let answered = 0;
  for (const deadline = Date.now() + PATIENCE_MS; answered < 2 && Date.now() < deadline; ) {
    const heard = await sendFromPhone(url, by, asked, PHONE_MS);
    if (heard.kind === 'answer' && heard.status === 200) {
      answers.add(heard.text);
      answered += 1;
      continue;
    }
    if (heard.kind === 'answer' && !isProblem(heard.text)) unclear.push(heard.text);
    await pause(PAUSE_MS);
  }
  return { answers: answers.size, unclear };
}

function isProblem(text: string): boolean {
  try {
    return Problem.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

async function untilOrder(
  { ours }: CellWorld,
  { personId }: CrowdPayer,
  state: string,
): Promise<(Ready & { readonly state: string }) | undefined> {
  for (const deadline = Date.now() + PATIENCE_MS; ; ) {
    const { rows } = await ours.query<Ready & { readonly state: string }>(
      'select order_id as "orderId", number, state from orders where payer_id = $1',
      [personId],
    );
    if (rows[0]?.state === state || Date.now() > deadline) return rows[0];
    await pause(PAUSE_MS);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
