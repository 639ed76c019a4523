import { randomUUID } from 'node:crypto';
import { createAesVault } from '@gongji/bff/src/adapters/crypto/aes-vault';
import { openDatabase } from '@gongji/bff/src/adapters/postgres/database';
import type { Call, Services } from '@gongji/bff/src/use-cases/context';
import { movePot } from '@gongji/bff/src/use-cases/pot/move-pot';
import type { BenchPayer, Keys } from './bench-payers';
import type { Load, Measured } from './http-load';
import { personOf } from './quick-person';

/**
 * The command without HTTP and without the outside: its transaction as the product does it, under
 * the product's role, from so many connections at once. What is done while connections and
 * compilers still warm up is not counted, as pgbench does not count what it takes to connect.
 */
export async function loopTransactions(
  databaseUrl: string,
  payers: readonly BenchPayer[],
  keys: Keys,
  { seconds, connections, warmUpSeconds }: Load,
): Promise<Measured> {
  const vault = createAesVault(keys.data, keys.index);
  const { db } = openDatabase(databaseUrl, connections, { role: 'gongji_product', vault });
  const numbers = new Map(payers.map(({ idNumber }) => [idNumber, idNumber]));
  const services = {
    db,
    vault,
    newId: randomUUID,
    clock: { now: () => Date.now() },
    realClock: { now: () => Date.now() },
    core: {
      readPerson: async (idNumber: string, name: string) => ({
        kind: 'done',
        value: personOf({ idNumber: numbers.get(idNumber) ?? '', name }),
      }),
    },
  } as unknown as Services;
  const waits: number[] = [];
  const startedAt = performance.now() + warmUpSeconds * 1_000;
  const endsAt = startedAt + seconds * 1_000;
  let next = 0;
  const loop = async () => {
    while (performance.now() < endsAt) {
      const payer = payers[next++ % payers.length];
      if (!payer) return;
      const from = performance.now();
      await movePot(services, callOf(payer));
      if (from >= startedAt) waits.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, loop));
  const tookSeconds = (performance.now() - startedAt) / 1_000;
  await db.destroy();
  waits.sort((one, other) => one - other);
  return { rate: waits.length / tookSeconds, p99: waits[Math.floor(waits.length * 0.99)] ?? 0 };
}

function callOf({ personId, familyId }: BenchPayer): Call<'movePot'> {
  return {
    actor: { personId, signedInAt: new Date().toISOString() },
    params: { familyId },
    query: {},
    body: { amountFen: 100 },
    quote: false,
    requestId: randomUUID(),
    traceId: '',
    token: null,
  };
}
