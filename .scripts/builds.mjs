/**
 * What is built, from what, and whether that is still true: a build's stamp holds the hash of its
 * sources, so only what is missing or stale is built again.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fail, root, say } from './say.mjs';

const everywhere = ['pnpm-lock.yaml', 'tsconfig.base.json'];
const sharedSources = ['shared/src', 'shared/package.json', 'shared/tsconfig.build.json'];
const clientSources = [
  'miniapp/src',
  'miniapp/config',
  'miniapp/babel.config.js',
  'miniapp/package.json',
  'miniapp/tsconfig.json',
];
/** The server decides, the client shows: these never reach a client bundle. */
const serverOnly = /^shared\/src\/(policy|rules|ledger)\//;
const logFolder = join(root, '.cache', 'logs');

function taro(type, output) {
  return {
    about: `the ${type} client`,
    sources: [...clientSources, ...sharedSources],
    skip: serverOnly,
    needs: ['shared'],
    outputs: [`miniapp/dist/${type}/${output}`],
    stamp: `miniapp/dist/.built-${type}`,
    folder: 'miniapp',
    command: () => [
      process.execPath,
      [bin('miniapp', '@tarojs/cli', 'taro'), 'build', '--type', type],
    ],
  };
}

const builds = {
  shared: {
    about: 'the shared rules',
    sources: sharedSources,
    needs: [],
    outputs: ['shared/dist/contracts/index.js'],
    stamp: 'shared/dist/.built',
    folder: 'shared',
    command: () => [
      process.execPath,
      [bin('shared', 'typescript', 'tsc'), '-p', 'tsconfig.build.json'],
    ],
  },
  bff: {
    about: 'the BFF and its sandbox',
    sources: [
      'bff/src',
      'bff/sandbox',
      'bff/channel',
      'bff/build.mjs',
      'bff/package.json',
      ...sharedSources,
    ],
    needs: [],
    outputs: ['bff/dist/main.js', 'bff/dist/sandbox.js'],
    stamp: 'bff/dist/.built',
    folder: 'bff',
    command: () => [process.execPath, ['build.mjs']],
  },
  h5: taro('h5', 'index.html'),
  weapp: taro('weapp', 'app.json'),
  alipay: taro('alipay', 'app.json'),
};

/** The names that can be built. */
export const buildNames = Object.keys(builds);

/**
 * Builds what is missing or stale among these, one after the other, with what they need first.
 * @param {string[]} names of `buildNames`
 */
export async function ensureBuilt(names, log = say) {
  const wanted = new Set(names.flatMap((name) => [...builds[name].needs, name]));
  for (const name of buildNames.filter((known) => wanted.has(known))) {
    const hash = sourceHash(builds[name]);
    if (!isFresh(builds[name], hash)) await build(name, hash, log);
  }
}

function isFresh({ stamp, outputs }, hash) {
  const file = join(root, stamp);
  const complete = outputs.every((output) => existsSync(join(root, output)));
  return complete && existsSync(file) && readFileSync(file, 'utf8') === hash;
}

async function build(name, hash, log) {
  const { about, stamp, folder, outputs, command } = builds[name];
  log(`building ${about}${folder === 'miniapp' ? ' (half a minute or more)' : ''}`);
  rmSync(join(root, stamp), { force: true });
  for (const output of outputs) rmSync(join(root, output), { force: true });
  const [program, args] = command();
  const logFile = join(logFolder, `build-${name}.log`);
  const code = await runLogged(program, args, join(root, folder), logFile);
  const missing = outputs.find((output) => !existsSync(join(root, output)));
  if (code !== 0 || missing !== undefined) {
    process.stderr.write(tellingLines(logFile));
    fail(`The build of ${about} failed: see the lines above or ${logFile}.`);
  }
  mkdirSync(dirname(join(root, stamp)), { recursive: true });
  writeFileSync(join(root, stamp), hash);
}

function runLogged(program, args, cwd, logFile) {
  mkdirSync(dirname(logFile), { recursive: true });
  writeFileSync(logFile, '');
  return new Promise((resolve) => {
    const env = { ...process.env, NODE_ENV: 'production', CI: 'true' };
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => appendFileSync(logFile, chunk));
    child.stderr.on('data', (chunk) => appendFileSync(logFile, chunk));
    process.once('exit', () => child.kill());
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** The lines that name an error, or the end of the log where none does. */
function tellingLines(file) {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const errors = lines.filter((line) => /error|can't resolve|not found/i.test(line));
  return `${(errors.length > 0 ? errors.slice(0, 20) : lines.slice(-30)).join('\n')}\n`;
}

/** Tests are no part of what is built, so changing one builds nothing again. */
function sourceHash({ sources, skip }) {
  const hash = createHash('sha256');
  for (const file of [...everywhere, ...sources].flatMap(filesUnder)) {
    if (/\.test\.tsx?$/.test(file) || skip?.test(file)) continue;
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/** The script behind a package's command, as the package that depends on it sees it. */
export function bin(workspacePackage, dependency, command) {
  const require = createRequire(join(root, workspacePackage, 'package.json'));
  const manifest = require.resolve(`${dependency}/package.json`);
  const { bin: bins } = require(manifest);
  return join(dirname(manifest), typeof bins === 'string' ? bins : bins[command]);
}
