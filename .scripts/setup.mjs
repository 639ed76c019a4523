/**
 * Brings the dependencies in, so that `npm start` and `npm test` work in a fresh clone that has
 * nothing but Node and npm. Only Node's own modules are imported here.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root, say } from './say.mjs';

const oldestNode = 20;
const stamp = join(root, 'node_modules', '.gongji-lock');
const folders = ['.', 'shared', 'bff', 'miniapp', 'test'];

/** Installs with the frozen lock file unless that was done for this very lock file. */
export async function ensureInstalled() {
  refuseOldNode();
  const wanted = lockHash();
  if (installedFor() === wanted) return;
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  say('installing the packages (a first time takes one to three minutes)');
  const code = await run('npx', ['-y', packageManager, 'install', '--frozen-lockfile']);
  if (code !== 0) {
    fail(
      'The packages could not be installed: see the lines above, check the network and the ' +
        'npm registry (npm config get registry), then run the same command again.',
    );
  }
  writeFileSync(stamp, wanted);
}

function refuseOldNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= oldestNode) return;
  fail(
    `Node ${oldestNode} or newer is needed and this is ${process.version}: install it from ` +
      'https://nodejs.org and run the same command again.',
  );
}

/** The lock and every manifest count: pnpm refuses a lock that does not fit its manifests. */
function lockHash() {
  const hash = createHash('sha256').update(process.versions.modules);
  const manifests = folders.map((folder) => join(folder, 'package.json'));
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function installedFor() {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...withoutScriptNoise(process.env), CI: 'true' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    process.once('exit', () => child.kill());
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * `npm start` tells its scripts about itself in npm_* variables; another package manager reads
 * them as settings. NODE_ENV=production would leave out what the builds need.
 * What a person sets on purpose (registry, proxy, cache, user config) stays.
 */
export function withoutScriptNoise(env) {
  const noise = /^(NODE_ENV$|npm_(lifecycle|package|command|execpath|node_execpath)|INIT_CWD$)/;
  const noiseConfig =
    /^npm_config_(npm_version|init_module|local_prefix|global_prefix|node_gyp|user_agent|prefix)$/;
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !noise.test(name) && !noiseConfig.test(name)),
  );
}
