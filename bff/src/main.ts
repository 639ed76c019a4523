import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAesVault } from './adapters/crypto/aes-vault';
import { countOpenOrders } from './adapters/postgres/open-orders';
import { prepareDatabase } from './adapters/postgres/prepare-database';
import { createApp } from './app';
import { type Env, EnvError, readEnv } from './env';
import { drain } from './http/drain';
import { createLogger } from './http/logging';
import { createMetrics } from './http/metrics';
import { DEFAULT_LIMITS, type HttpSettings } from './http/settings';
import { migrateJobs, startWorker } from './jobs/start-worker';
import { type OutsideWorld, playedWorld, realWorld } from './outside-world';
import { useCases } from './use-case-table';
import type { Services } from './use-cases/context';

const WORKER_CONCURRENCY = 4;

async function main(): Promise<void> {
  const env = readEnv(process.env);
  const logger = createLogger(env.LOG_LEVEL);
  const metrics = createMetrics();
  const { db, role } = await prepareDatabase({
    url: env.DATABASE_URL,
    max: env.DATABASE_POOL,
    onBroken: (error) => logger.warn({ err: error }, 'an idle database connection broke'),
    migrateJobs: () => migrateJobs(logger, env.DATABASE_URL),
  });
  if (!role) logger.warn({}, 'no role of fewer rights: triggers alone guard the ledger');
  metrics.watchOrders(() => countOpenOrders(db));
  const world = await openWorld(env, metrics.observeOutside);
  const vault = createAesVault(env.DATA_KEY, env.INDEX_KEY);
  const services: Services = { ...world.services, db, vault, newId: randomUUID, log: logger };
  const settings = httpSettings(env, world, { logger, metrics });
  const worker = await startJobs(env, services);
  const server = createServer(createApp(services, useCases, settings));
  await listen(server, env);
  logger.info({ port: (server.address() as AddressInfo).port }, 'listening');
  stopOnSignal(logger, async () => {
    await drain(server);
    await worker?.stop();
    world.stop();
    await db.destroy();
  });
}

async function openWorld(
  env: Env,
  observe: Parameters<typeof realWorld>[1],
): Promise<OutsideWorld> {
  if (env.SANDBOX_URL) return playedWorld(env.SANDBOX_URL, observe);
  return realWorld(
    {
      core: env.CORE_URL ?? '',
      collector: env.COLLECTOR_URL ?? '',
      face: env.FACE_URL ?? '',
      agency: env.AGENCY_URL ?? '',
      payout: env.PAYOUT_URL ?? '',
    },
    observe,
  );
}

async function startJobs(env: Env, services: Services) {
  if (env.WORKER === 'off') return null;
  const { DATABASE_URL: databaseUrl } = env;
  return startWorker(services, { databaseUrl, concurrency: WORKER_CONCURRENCY });
}

function httpSettings(
  env: Env,
  world: OutsideWorld,
  rest: Pick<HttpSettings, 'logger' | 'metrics'>,
): HttpSettings {
  const limit = (name: keyof HttpSettings['limits'], tries: number) => ({
    ...DEFAULT_LIMITS[name],
    tries,
  });
  return {
    ...rest,
    production: env.NODE_ENV === 'production',
    sandbox: world.sandbox,
    h5Dir: env.H5_DIR ?? null,
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${env.PORT}`,
    limits: {
      'sign-in': limit('sign-in', env.LIMIT_SIGN_IN),
      'invitation-code': limit('invitation-code', env.LIMIT_INVITATION_CODE),
      'face-check': limit('face-check', env.LIMIT_FACE_CHECK),
      'identity-check': limit('identity-check', env.LIMIT_IDENTITY_CHECK),
    },
  };
}

function listen(server: Server, { PORT, HOST }: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function stopOnSignal(log: Services['log'], stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = async () => {
    if (stopping) return;
    stopping = true;
    log.info({}, 'stopping');
    await stop();
    process.exit(0);
  };
  process.on('SIGTERM', () => void onSignal());
  process.on('SIGINT', () => void onSignal());
}

main().catch((error: unknown) => {
  const known = error instanceof EnvError || (error instanceof Error && 'code' in error);
  process.stderr.write(`The BFF cannot start: ${known ? error.message : String(error)}\n`);
  process.exit(1);
});
