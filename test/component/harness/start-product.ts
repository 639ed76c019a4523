import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandbox } from '@gongji/bff/sandbox/create-sandbox';
import type { PlayedPlatforms } from '@gongji/bff/sandbox/login/played-platforms';
import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import type { Stage } from '@gongji/bff/sandbox/scenarios/stage';
import { createAesVault } from '@gongji/bff/src/adapters/crypto/aes-vault';
import { prepareDatabase } from '@gongji/bff/src/adapters/postgres/prepare-database';
import { createApp } from '@gongji/bff/src/app';
import { createLogger } from '@gongji/bff/src/http/logging';
import type { HttpSettings } from '@gongji/bff/src/http/settings';
import type { JobWorker } from '@gongji/bff/src/jobs/keep-running';
import { migrateJobs, startWorker } from '@gongji/bff/src/jobs/start-worker';
import { playedWorld } from '@gongji/bff/src/outside-world';
import { useCases } from '@gongji/bff/src/use-case-table';
import type { Services } from '@gongji/bff/src/use-cases/context';
import type { UseCases } from '@gongji/bff/src/use-cases/use-cases';
import type { QaAct, QaDifference, QaSettings } from '@gongji/shared/contracts';
import axios from 'axios';
import { outsideDatabase, productDatabase } from './migrated-databases';
import { type PersonClient, personClient } from './person-client';
import { settingsOf } from './settings-of';
import { CHANNEL, GATEWAY_CHANNELS } from './test-channels';

export interface ProductOptions {
  /** Runs the job worker too, so that orders move. */
  readonly worker?: boolean;
  readonly production?: boolean;
  readonly limits?: Partial<HttpSettings['limits']>;
  /** Its keys; its own where none are given. */
  readonly vault?: Services['vault'];
  /** The platforms at which the sandbox plays that an app of ours is registered. */
  readonly platforms?: PlayedPlatforms;
  /** Changes what use cases are given; `sandboxUrl` is where the outside is. */
  readonly adapt?: (services: Services, sandboxUrl: string) => Services;
  /** Changes what the endpoints run. */
  readonly adaptUseCases?: (given: UseCases) => UseCases;
  /** A folder to serve as the H5 preview. */
  readonly h5Dir?: string;
  /** Where the product finds database and outside, given where they are: for what goes between. */
  readonly through?: (direct: Ways) => Promise<Ways>;
  /** How long it waits for an answer of each, in milliseconds. */
  readonly deadlines?: { readonly outsideMs: number; readonly databaseMs: number };
}

interface Ways {
  readonly databaseUrl: string;
  readonly sandboxUrl: string;
}

export interface Product extends Stage<PersonClient> {
  readonly url: string;
  readonly services: Services;
  readonly settings: HttpSettings;
  readonly databaseUrl: string;
  readonly sandboxDatabaseUrl: string;
  /** The outside world, where a test looks at it past our own code. */
  readonly sandboxUrl: string;
  /** Every line logged so far, one JSON text a line. */
  readonly logLines: string[];
  /** Signs in as a demo operator, who is no person of any family. */
  asOperator(demoId: string): Promise<PersonClient>;
  nobody(): PersonClient;
  /** Empties the product and the sandbox and plays from the start; everybody is signed out. */
  reset(): Promise<void>;
  /** From now on nothing moves by itself. */
  stopWorker(): Promise<void>;
  stop(): Promise<void>;
}

const CONFIRM_DELAY_MS = 50;
const FAST = {
  concurrency: 4,
  pollMs: 50,
  pace: { firstMs: 50, thenMs: 50, steadyUntilMs: 1_000, longestMs: 100, settlementMs: 0 },
};

/** The product as it runs: the app on a free port, a database of its own, and the real sandbox. */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const databaseUrl = await productDatabase();
  const sandboxDatabaseUrl = await outsideDatabase();
  const sandbox = await createSandbox({
    databaseUrl: sandboxDatabaseUrl,
    channels: GATEWAY_CHANNELS,
    confirmDelayMs: CONFIRM_DELAY_MS,
    ...(options.platforms ? { platforms: options.platforms } : {}),
  });
  const { url: sandboxUrl } = await sandbox.listen(0);
  const direct = { databaseUrl, sandboxUrl };
  const ways = (await options.through?.(direct)) ?? direct;
  const { deadlines } = options;
  const logLines: string[] = [];
  const logger = createLogger('info', { write: (line) => void logLines.push(line) });
  const { vault = createAesVault(randomBytes(32), randomBytes(32)) } = options;
  const { db } = await prepareDatabase({
    url: ways.databaseUrl,
    vault,
    max: 20,
    migrateJobs: () => migrateJobs(logger, databaseUrl),
    ...(deadlines ? { deadlineMs: deadlines.databaseMs } : {}),
  });
  const world = await playedWorld(ways.sandboxUrl, CHANNEL, () => {}, deadlines?.outsideMs);
  const own = { db, vault, newId: randomUUID, log: logger };
  const plain = { ...world.services, ...own };
  const services = options.adapt?.(plain, sandboxUrl) ?? plain;
  const settings = settingsOf(options, world.sandbox, logger);
  const { adaptUseCases = (given) => given } = options;
  const server = createServer(createApp(services, adaptUseCases(useCases), settings));
  const url = await listen(server);
  const worker = options.worker ? await workOn(services, ways.databaseUrl, deadlines) : null;
  return {
    ...doors(url, sandboxUrl, world.sandbox?.onChange),
    url,
    services,
    settings,
    databaseUrl,
    sandboxDatabaseUrl,
    sandboxUrl,
    logLines,
    stopWorker: async () => worker?.stop(),
    stop: () => stopAll(server, worker, [world.stop, () => db.destroy(), () => sandbox.close()]),
  };
}

function workOn(
  services: Services,
  databaseUrl: string,
  deadlines: ProductOptions['deadlines'],
): Promise<JobWorker> {
  const waits = deadlines ? { deadlineMs: deadlines.databaseMs } : {};
  return startWorker(services, { databaseUrl, ...FAST, ...waits });
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function doors(url: string, sandboxUrl: string, afterChange: (() => Promise<void>) | undefined) {
  const signedIn = new Map<string, Promise<PersonClient>>();
  const nobody = () => personClient(url, '', '');
  const signIn = async (demoId: string): Promise<PersonClient> => {
    const body = demoSignIn(demoId);
    const { token, me } = await nobody().ok('signIn', { body });
    return personClient(url, token, me.personId);
  };
  return {
    nobody,
    async asOperator(credential: string): Promise<PersonClient> {
      const { token, operator } = await nobody().ok('signInOperator', { body: { credential } });
      return personClient(url, token, operator.operatorId);
    },
    as(demoId: string): Promise<PersonClient> {
      const person = signedIn.get(demoId) ?? signIn(demoId);
      signedIn.set(demoId, person);
      return person;
    },
    async play(settings: QaSettings): Promise<void> {
      await axios.put(`${sandboxUrl}/qa/settings`, settings, { proxy: false });
      await afterChange?.();
    },
    async doOutside(act: QaAct): Promise<void> {
      await axios.post(`${url}/qa/acts`, act, { proxy: false });
    },
    async differ(difference: QaDifference): Promise<void> {
      await axios.post(`${url}/qa/differences`, difference, { proxy: false });
    },
    async reconcile(day: string): Promise<void> {
      await axios.post(`${url}/qa/reconciliations`, { day }, { proxy: false });
    },
    async reset(): Promise<void> {
      signedIn.clear();
      await axios.post(`${url}/qa/reset`, {}, { proxy: false });
    },
  };
}

async function stopAll(
  server: Server,
  worker: JobWorker | null,
  closers: readonly (() => unknown)[],
): Promise<void> {
  await worker?.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  for (const close of closers) await close();
}
