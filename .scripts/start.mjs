/**
 * `npm start`: from a fresh clone to a running product on one port, and back to nothing on Ctrl-C.
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
import { fail, PlainFailure, root, runMain, say } from './say.mjs';
import { ensureInstalled } from './setup.mjs';
import { keepRunning } from './supervise.mjs';
import { waitForAnswer, whoToBe } from './welcome.mjs';

const dataDir = resolve(root, process.env.DATA_DIR ?? '.data');
const port = Number(process.env.PORT || 3000);
/** What was started, in order; it is stopped the other way round. */
const started = [];

await runMain(async () => {
  const stopAsked = new Promise((resolveStop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolveStop());
  });
  const gaveUp = deferred();
  try {
    await Promise.race([start(gaveUp.reject), stopAsked, gaveUp.promise]);
    await Promise.race([stopAsked, gaveUp.promise]);
    say('stopping');
  } finally {
    await stopAll();
  }
});
process.exit();

/** A promise with its reject at hand. */
function deferred() {
  let reject;
  const promise = new Promise((_, rejectIt) => {
    reject = (sentence) => rejectIt(new PlainFailure(sentence));
  });
  return { promise, reject };
}

async function start(giveUp) {
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
  const sandboxUrl = await startSandbox(databases.sandbox, claim, giveUp);
  await startBff(databases.product, sandboxUrl, claim, giveUp);
  say(`ready http://localhost:${port}`);
  process.stdout.write(`${await whoToBe(port)}\n`);
}

async function refuseTakenPort() {
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    fail('PORT is a number from 1 to 65535.');
  if (await isPortFree(port)) return;
  fail(
    `Port ${port} is in use: stop what listens there, or choose another, as in PORT=3001 npm start.`,
  );
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
  const env = { NODE_ENV: 'development', DATABASE_URL: databaseUrl, PORT: String(sandboxPort) };
  const sandbox = launch('sandbox', env, claim, giveUp);
  const url = `http://127.0.0.1:${sandboxPort}`;
  await waitForAnswer(`${url}/healthz`, 'sandbox', sandbox);
  return url;
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
      H5_DIR: join(root, 'miniapp', 'dist', 'h5'),
      WORKER: 'inline',
      ...installationKeys(dataDir, process.env),
    },
    claim,
    giveUp,
  );
  await waitForAnswer(`http://127.0.0.1:${port}/readyz`, 'BFF', bff);
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

async function stopAll() {
  for (const stop of started.splice(0).reverse()) await stop();
}
