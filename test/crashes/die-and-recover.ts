import { randomUUID } from 'node:crypto';
import { openDatabase } from '@gongji/bff/src/adapters/postgres/database';
import type { Services } from '@gongji/bff/src/use-cases/context';
import { type PersonClient, personClient } from '../component/harness/person-client';
import { compareWithStatement } from '../component/money/compare-with-statement';
import { PLAYED_DAY } from '../component/money/money-bench';
import { payment, untilFinal } from '../component/money/money-story';
import type { CrashPoint } from './crash-points';
import { type CrashWorld, copyWorld, type FamilyAtRest } from './crash-world';
import { type RealBff, startRealBff } from './real-bff';

const PATIENCE_MS = 90_000;

export interface Recovered {
  /** By what the first process ended. */
  readonly signal: NodeJS.Signals | null;
  /** From the start of the second process until the order was final, in milliseconds. */
  readonly recoveredMs: number;
  readonly state: string | undefined;
  readonly potFen: number | undefined;
  readonly premiumOrders: number;
  /** Different answers to the one request: one, where nobody was told two things. */
  readonly answers: number;
  readonly discrepancies: readonly string[];
}

/** Pays with a process that is killed at a point; starts another and sends the same once more. */
export async function dieAndRecover(family: FamilyAtRest, point: CrashPoint): Promise<Recovered> {
  const world = await copyWorld(family);
  const requestId = randomUUID();
  const answers = new Set<string>();
  const pay = async (client: PersonClient) => {
    const sent = payment({ familyId: family.familyId }, [family.memberIds[point.relative]]);
    const { status, text } = await client.send('payPremiums', sent, { requestId });
    if (status === 200) answers.add(text);
    return text;
  };
  const mortal = await startRealBff(world.env, point);
  await pay(clientAt(mortal.url, family)).catch(() => 'nobody answers any more');
  const signal = await Promise.race([mortal.ended, outlived(mortal)]);
  const startedAt = Date.now();
  const next = await startRealBff(world.env);
  const client = clientAt(next.url, family);
  const answer = JSON.parse(await pay(client));
  const orderId: string = answer.result.items[0].order.orderId;
  const { order } = await untilFinal(client, orderId);
  const recoveredMs = Date.now() - startedAt;
  await pay(client);
  const { pot } = await client.ok('readPot', { params: { familyId: family.familyId } });
  const books = await compareBooks(world);
  await next.stop();
  await world.close();
  const counted = { answers: answers.size, potFen: pot?.potFen, ...books };
  return { signal, recoveredMs, state: order?.state, ...counted };
}

/** A process that lives on has never come to its point. */
async function outlived(mortal: RealBff): Promise<null> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
  await mortal.stop();
  return null;
}

function clientAt(url: string, { token, payerId }: FamilyAtRest): PersonClient {
  return personClient(url, token, payerId);
}

async function compareBooks({ databaseUrl, sandboxUrl }: CrashWorld) {
  const { db } = openDatabase(databaseUrl, 1);
  const orders = await db.selectFrom('orders').select('kind').execute();
  const services = { db } as Services;
  const discrepancies = await compareWithStatement(services, sandboxUrl, PLAYED_DAY);
  await db.destroy();
  return {
    premiumOrders: orders.filter(({ kind }) => kind === 'premium').length,
    discrepancies,
  };
}
