import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type BenchProduct, startPart, startProduct } from './bench-world';
import { loadHttp, type Measured, type Wish } from './http-load';
import { preparePgbench, runPgbench } from './pgbench';
import { loopTransactions } from './transaction-loop';

export interface BenchPlan {
  /** Sizes of the databases, the smallest first; the ratios are taken on the second. */
  readonly members: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  /** Null where there is none: then nothing is held against it. */
  readonly pgbench: string | null;
}

const CEILING = { connections: 20 };
/** A few at a time: what a person waits for, and not how long a queue is. */
const CALM = { connections: 4 };
const WISHES: readonly Wish[] = ['movePot', 'readFamily', 'listRecords'];
const AIMS = { http: 0.15, transaction: 0.4, flat: 1.5 };

/** Measures in turns, so that a machine that slows down slows all alike; tells a line at a time. */
export async function* benchTransfers(serverUrl: string, plan: BenchPlan): AsyncGenerator<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-bench-'));
  const logFile = join(folder, 'processes.log');
  const parts = [];
  const products: BenchProduct[] = [];
  try {
    yield await tellMachine(serverUrl);
    const core = await startPart('test/bench/transfers/quick-core.ts', logFile);
    const bare = await startPart('test/bench/transfers/bare-express.ts', logFile);
    parts.push(core, bare);
    for (const members of plan.members) {
      const startedAt = performance.now();
      const coreUrl = `http://127.0.0.1:${core.port}`;
      products.push(await startProduct(serverUrl, members, coreUrl, logFile));
      yield `${members} members laid down in ${seconds(performance.now() - startedAt)}`;
    }
    const measured = products[Math.min(1, products.length - 1)];
    if (measured) yield* compareRates(serverUrl, plan, measured, `http://127.0.0.1:${bare.port}`);
    yield* compareSizes(plan, products);
  } finally {
    for (const part of [...parts, ...products.map(({ bff }) => bff)]) await part.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* compareRates(
  serverUrl: string,
  { pgbench, rounds, seconds: long }: BenchPlan,
  { url, payers, databaseUrl, keys }: BenchProduct,
  bareUrl: string,
): AsyncGenerator<string> {
  const tpcb = pgbench && (await preparePgbench(pgbench, serverUrl));
  const how = { ...CEILING, seconds: long };
  const seen: Record<'tpcb' | 'transaction' | 'bare' | 'http', Measured[]> = {
    tpcb: [],
    transaction: [],
    bare: [],
    http: [],
  };
  for (let round = 0; round < rounds; round += 1) {
    if (pgbench && tpcb) {
      seen.tpcb.push({ rate: await runPgbench(pgbench, tpcb, long), p99: 0 });
    }
    seen.transaction.push(await loopTransactions(databaseUrl, payers, keys, how));
    seen.http.push(await loadHttp(url, 'movePot', payers, how));
    seen.bare.push(await loadHttp(bareUrl, 'movePot', payers, how));
  }
  const about = {
    tpcb: 'pgbench TPC-B, scale 20, prepared, 8 connections',
    transaction: 'the transfer without HTTP: its use case on 20 connections, one process',
    bare: 'bare Express with the same middleware, one process, a constant',
    http: 'the transfer over HTTP: POST pot-transfers, 20 connections, two processes',
  } as const;
  for (const name of ['tpcb', 'transaction', 'bare', 'http'] as const) {
    if (seen[name].length > 0) yield tellRates(about[name], seen[name]);
  }
  if (tpcb) {
    yield tellRatio('over HTTP / pgbench', seen.http, seen.tpcb, AIMS.http);
    yield tellRatio('the transfer alone / pgbench', seen.transaction, seen.tpcb, AIMS.transaction);
  }
  yield tellRatio('over HTTP / bare Express', seen.http, seen.bare, null);
}

async function* compareSizes(
  { rounds, seconds: long }: BenchPlan,
  products: readonly BenchProduct[],
): AsyncGenerator<string> {
  for (const wish of WISHES) {
    const seen = new Map<number, Measured[]>(products.map(({ members }) => [members, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const { members, url, payers } of products) {
        const measured = await loadHttp(url, wish, payers, { ...CALM, seconds: long });
        seen.get(members)?.push(measured);
      }
    }
    const p99 = products.map(({ members }) => median(seen.get(members)?.map((m) => m.p99) ?? []));
    const told = products.map(({ members }, at) => `${members}: ${p99[at]} ms`).join(', ');
    const times = Math.max(...p99) / Math.max(1, p99[0] ?? 1);
    const most = `at most ${times.toFixed(2)} times the smallest (aim ${AIMS.flat})`;
    yield `${wish}  p99 at members ${told}; ${most}`;
  }
}

function tellRates(about: string, seen: readonly Measured[]): string {
  const rates = seen.map(({ rate }) => rate.toFixed(0)).join(', ');
  const p99 = median(seen.map((each) => each.p99));
  const wait = p99 > 0 ? `, p99 ${p99.toFixed(1)} ms` : '';
  return `${median(seen.map(({ rate }) => rate)).toFixed(0)}/s${wait}  ${about} (${rates})`;
}

/** Round by round, for a machine's speed drifts. */
function tellRatio(
  about: string,
  ours: readonly Measured[],
  theirs: readonly Measured[],
  aim: number | null,
): string {
  const ratios = ours.map(({ rate }, round) => rate / (theirs[round]?.rate ?? Number.NaN));
  const all = ratios.map((ratio) => ratio.toFixed(2)).join(', ');
  const told = aim === null ? '' : `, aim ${aim}`;
  return `ratio ${median(ratios).toFixed(3)}  ${about} (${all})${told}`;
}

async function tellMachine(serverUrl: string): Promise<string> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  );
  await client.end();
  const [cpu] = cpus();
  const machine = `${cpus().length} x ${cpu?.model}, Node ${process.version}`;
  return `${new Date().toISOString()}  ${machine}, PostgreSQL ${rows[0]?.version}`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(0)} s`;
}
