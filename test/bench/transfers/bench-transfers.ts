import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type BenchProduct, startPart, startProduct } from './bench-world';
import { readBesideDead } from './dead-outside';
import { loadHttp, type Measured, type Wish } from './http-load';
import { CONNECTIONS, preparePgbench, runPgbench } from './pgbench';
import { loopTransactions } from './transaction-loop';

export interface BenchPlan {
  /** Sizes of the databases, the smallest first; the ratios are taken on the second. */
  readonly members: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  /** Null where there is none: then nothing is held against it. */
  readonly pgbench: string | null;
}

/** The same for pgbench and for ours. */
const CEILING = { connections: CONNECTIONS };
/** A few at a time: what a person waits for, and not how long a queue is. */
const CALM = { connections: 4 };
const WISHES: readonly Wish[] = ['movePot', 'readFamily', 'listRecords'];
const AIMS = { http: 0.15, transaction: 0.4, flat: 1.5, besideDead: 1.5 };
/** Compilers, plans and caches of what runs for months in the field. */
const WARM_UP_SECONDS = 4;

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
    await query(serverUrl, 'checkpoint');
    const measured = products[Math.min(1, products.length - 1)];
    if (measured) yield* compareRates(serverUrl, plan, measured, `http://127.0.0.1:${bare.port}`);
    yield* compareSizes(plan, products);
    if (measured) yield await tellBesideDead(measured, `http://127.0.0.1:${core.port}`, plan);
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
  const how = { ...CEILING, seconds: long, warmUpSeconds: WARM_UP_SECONDS };
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
    tpcb: 'pgbench TPC-B, scale 20, prepared, 20 connections',
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
    for (const { url, payers } of products) {
      await loadHttp(url, wish, payers, { ...CALM, seconds: WARM_UP_SECONDS, warmUpSeconds: 0 });
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const { members, url, payers } of products) {
        const measured = await loadHttp(url, wish, payers, {
          ...{ ...CALM, seconds: long, warmUpSeconds: 0 },
        });
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

async function tellBesideDead(
  { url, payers }: BenchProduct,
  coreUrl: string,
  { seconds: long }: BenchPlan,
): Promise<string> {
  const { aliveMs, deadMs } = await readBesideDead(url, coreUrl, payers, long);
  const times = (deadMs / aliveMs).toFixed(2);
  const waits = `p95 ${deadMs.toFixed(1)} ms, ${aliveMs.toFixed(1)} ms while it answers`;
  return `readFamily beside a dead core  ${waits}: ${times} times (aim ${AIMS.besideDead})`;
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
  const [row] = await query(serverUrl, `select current_setting('server_version') as version`);
  const [cpu] = cpus();
  const machine = `${cpus().length} x ${cpu?.model}, Node ${process.version}`;
  return `${new Date().toISOString()}  ${machine}, PostgreSQL ${row?.['version']}`;
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(0)} s`;
}
