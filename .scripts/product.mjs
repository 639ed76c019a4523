/**
 * The product as processes: PostgreSQL, the sandbox and the BFF, on one data folder and one port.
 * DATA_DIR, PORT and DATABASE_URL are what one may set.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuilt } from './builds.mjs';
import { ensureDatabase, outsideDatabases } from './databases.mjs';
import { installationKeys } from './keys.mjs';
import { freePort, isPortFree } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { makeDataFolder } from './postgres-cluster.mjs';
import { claimDataFolder } from './running.mjs';
import { fail, root, say } from './say.mjs';
import { ensureInstalled } from './setup.mjs';
import { keepRunning } from './supervise.mjs';
import { waitForAnswer, whoToBe } from './welcome.mjs';

const dataDir = resolve(root, process.env.DATA_DIR ?? '.data');
const port = Number(process.env.PORT || 3000);
/** Made by the sandbox where there is none yet: it plays who hands such keys out. */
const channelsFile = join(dataDir, 'channels.json');
/** How to stop what was started, in the order of starting. */
const started = [];

/**
 * Starts everything and keeps it running.
 * @param {(sentence: string) => void} giveUp called when a part dies again and again
 * @returns {Promise<{restart: () => Promise<void>}>} what `npm run dev` needs after a change
 */
export async function startProduct(giveUp) {
  const outside = process.env.DATABASE_URL ? outsideDatabases(process.env) : undefined;
  makeDataFolder(dataDir);
  const claim = await claimDataFolder(dataDir);
  started.push(claim.release);
  await refuseTakenPort();
  await ensureInstalled();
  if (outside !== undefined) await ensureDatabase(outside.product);
  await ensureBuilt(['shared', 'bff', 'h5']);
  const databases = outside ?? (await ownDatabases());
  await ensureDatabase(databases.product);
  await ensureDatabase(databases.sandbox);
  const sandbox = await startSandbox(databases.sandbox, claim, giveUp);
  const bff = await startBff(databases.product, sandbox.url, claim, giveUp);
  say('everything runs');
  process.stdout.write(`ready http://localhost:${port}\n`);
  process.stdout.write(`${await whoToBe(port)}\n`);
  return {
    restart: async () => {
      await bff.restart();
      await sandbox.program.restart();
    },
  };
}

async function refuseTakenPort() {
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    fail('PORT is a number from 1 to 65535.');
  if (await isPortFree(port)) return;
  fail(`Port ${port} is in use: stop what listens there, or choose another: PORT=3001 npm start.`);
}

async function ownDatabases() {
  say('starting PostgreSQL');
  const postgres = await startPostgres({ dataDir });
  started.push(postgres.stop);
  return { product: postgres.url('gongji'), sandbox: postgres.url('gongji_sandbox') };
}

async function startSandbox(databaseUrl, claim, giveUp) {
  say('starting the sandbox, which plays the outside world');
  const sandboxPort = await freePort();
  const env = {
    NODE_ENV: 'development',
    DATABASE_URL: databaseUrl,
    PORT: String(sandboxPort),
    SANDBOX_CHANNELS_FILE: join(dataDir, 'gateway-channels.json'),
    CHANNELS_FILE: channelsFile,
  };
  const sandbox = launch('sandbox', env, claim, giveUp);
  const url = `http://127.0.0.1:${sandboxPort}`;
  await waitForAnswer(`${url}/healthz`, 'sandbox', sandbox);
  return { url, program: sandbox };
}

async function startBff(databaseUrl, sandboxUrl, claim, giveUp) {
  say('starting the BFF');
  const bff = launch(
    'bff',
    {
      NODE_ENV: 'development',
      DATABASE_URL: databaseUrl,
      SANDBOX_URL: sandboxUrl,
      PORT: String(port),
      CHANNELS_FILE: channelsFile,
      H5_DIR: join(root, 'miniapp', 'dist', 'h5'),
      WORKER: 'inline',
      // One browser plays everybody, and so does a scenario, from one address.
      LIMIT_ADDRESS: process.env.LIMIT_ADDRESS ?? '6000',
      ...installationKeys(dataDir, process.env),
    },
    claim,
    giveUp,
  );
  await waitForAnswer(`http://127.0.0.1:${port}/readyz`, 'BFF', bff);
  return bff;
}

function launch(name, env, claim, giveUp) {
  const script = join(root, 'bff', 'dist', name === 'bff' ? 'main.js' : `${name}.js`);
  const logs = join(dataDir, 'logs');
  mkdirSync(logs, { recursive: true });
  const program = keepRunning({
    name,
    script,
    env,
    logFile: join(logs, `${name}.log`),
    onChange: (pid) => claim.noteChild(script, pid),
    onGiveUp: giveUp,
  });
  started.push(program.stop);
  return program;
}

/** Stops what was started, the last first. */
export async function stopProduct() {
  for (const stop of started.splice(0).reverse()) await stop();
}
