import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { countOpenOrders } from '../adapters/postgres/open-orders';
import { prepareDatabase } from '../adapters/postgres/prepare-database';
import { traceQuery } from '../adapters/postgres/trace-query';
import { createApp } from '../app';
import type { Env } from '../env';
import { answerBrokenRequests } from '../http/broken-requests';
import { drain } from '../http/drain';
import { createMetrics } from '../http/metrics';
import { workerApp } from '../http/worker-app';
import { httpSettings } from '../http-settings';
import type { JobWorker } from '../jobs/keep-running';
import { DEFAULT_PACE } from '../jobs/order-pace';
import { migrateJobs, startWorker } from '../jobs/start-worker';
import { openWorld } from '../outside-world';
import { readChannel } from '../read-channel';
import { startTracing } from '../tracing/start-tracing';
import { useCases } from '../use-case-table';
import type { Services } from '../use-cases/context';
import { vaultOf } from '../vault-of';
import { joinMetrics, metricsOfAll } from './metrics-of-all';
import type { Part } from './parts';

/** Orders that one process moves at the same time. */
const ORDERS_AT_ONCE = 4;
/** Longer than a proxy keeps an idle connection, so that it is never us who cut one in use. */
const KEEP_ALIVE_MS = 75_000;

/**
 * Runs one part until the function it gives is called: then requests in flight are answered, jobs
 * in flight ended, those not begun left to others, and the connections closed.
 */
export async function runPart(env: Env, part: Part, logger: Logger): Promise<() => Promise<void>> {
  const channel = readChannel(env);
  const metrics = createMetrics(metricsOfAll);
  joinMetrics(metrics.registry);
  const vault = vaultOf(env);
  const tracing = await traces(env, part);
  const { db, role } = await prepareDatabase({
    vault,
    url: env.DATABASE_URL,
    max: env.DATABASE_POOL,
    ...(tracing ? { onQuery: traceQuery } : {}),
    onBroken: (error) => logger.warn({ err: error }, 'a database connection broke'),
    migrateJobs: () => migrateJobs(logger, env.DATABASE_URL),
  });
  if (!role) logger.warn({}, 'no role of fewer rights: triggers alone guard the ledger');
  metrics.watchOrders(() => countOpenOrders(db));
  const world = await openWorld(env, channel, metrics.observeOutside);
  const services: Services = { ...world.services, db, vault, newId: randomUUID, log: logger };
  const settings = httpSettings(env, world, { logger, metrics });
  const worker = part === 'web' ? null : await startJobs(env, services);
  if (worker) metrics.watchJobs(worker.takesJobs);
  const app =
    worker && part === 'worker'
      ? workerApp(services, metrics, worker.takesJobs)
      : createApp(services, useCases, settings);
  const port = part === 'worker' ? env.WORKER_PORT : env.PORT;
  const server = port === undefined ? null : await listen(app, port, env.HOST);
  const at = server && (server.address() as AddressInfo).port;
  logger.info({ part, port: at, pid: process.pid }, server ? 'listening' : 'working');
  return async () => {
    if (server) await drain(server);
    await worker?.stop();
    world.stop();
    await db.destroy();
    await tracing?.();
  };
}

function traces(env: Env, part: Part): Promise<() => Promise<void>> | null {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: ratio } = env;
  return endpoint === undefined ? null : startTracing({ endpoint, ratio, part });
}

function startJobs(env: Env, services: Services): Promise<JobWorker> {
  return startWorker(services, {
    databaseUrl: env.DATABASE_URL,
    concurrency: ORDERS_AT_ONCE,
    pace: { ...DEFAULT_PACE, settlementMs: env.SETTLEMENT_SECONDS * 1_000 },
  });
}

function listen(app: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, app);
  answerBrokenRequests(server);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}
