/**
 * Finds an nginx for the tests of many processes: NGINX_PATH, then one on the PATH, then Debian's
 * own package, unpacked into the clone's cache without being installed and without being root.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fail, root, say } from './say.mjs';

const cacheFolder = join(root, '.cache', 'nginx');
const program = join(cacheFolder, 'unpacked', 'usr', 'sbin', 'nginx');
const usualFolders = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];
const tries = 3;
/** Which package brings what nginx may miss on a bare machine; the first that there is. */
const libraries = {
  'libpcre2-8.so.0': ['libpcre2-8-0'],
  'libssl.so.3': ['libssl3', 'libssl3t64'],
  'libcrypto.so.3': ['libssl3', 'libssl3t64'],
  'libcrypt.so.1': ['libcrypt1'],
  'libz.so.1': ['zlib1g'],
};

/**
 * The first nginx that starts.
 * @returns {Promise<{program: string, env: Record<string, string>}>} `env` comes on top of the
 *   environment of the caller.
 */
export async function findNginx() {
  const { NGINX_PATH } = process.env;
  const candidates = NGINX_PATH ? [NGINX_PATH] : [...installed(), program];
  for (const candidate of candidates.filter((file) => existsSync(file))) {
    const found = { program: candidate, env: libraryPath(candidate) };
    if (await starts(found)) return found;
  }
  if (NGINX_PATH) fail(`NGINX_PATH names ${NGINX_PATH}, which does not start as nginx.`);
  return unpackFromDebian();
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders, ...usualFolders].map((folder) => join(folder, 'nginx'));
}

function libraryPath(candidate) {
  const unpacked = join(cacheFolder, 'unpacked');
  if (candidate !== program) return {};
  const folders = ['lib', join('usr', 'lib')]
    .map((folder) => join(unpacked, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((folder) => folder.endsWith('-linux-gnu'));
  return folders.length > 0 ? { LD_LIBRARY_PATH: folders.join(delimiter) } : {};
}

async function starts({ program: file, env }) {
  const { code } = await run(file, ['-v'], { env });
  return code === 0;
}

async function unpackFromDebian() {
  const help =
    'nginx is needed to test many processes: install it (Debian, Ubuntu: apt-get install nginx; ' +
    'macOS: brew install nginx) or set NGINX_PATH to one.';
  if ((await run('apt-get', ['--version'])).code !== 0) fail(help);
  say("getting nginx from Debian's packages into the cache of this clone");
  for (let tried = 0; tried < tries; tried += 1) {
    if (await downloaded(['nginx'])) break;
    await run('apt-get', [...ownFolders(), '-q', 'update']);
  }
  if (!existsSync(program)) fail(`The package of nginx could not be had here. ${help}`);
  const { output } = await run('ldd', [program]);
  const missing = Object.keys(libraries).filter((name) => output.includes(`${name} => not found`));
  for (const name of missing) await downloaded(libraries[name]);
  const found = { program, env: libraryPath(program) };
  if (!(await starts(found))) fail(`The packaged nginx does not start on this machine. ${help}`);
  return found;
}

/** Lists and archives of our own: nobody's system is touched, and root is not needed. */
function ownFolders() {
  const folders = { state: join(cacheFolder, 'apt-state'), cache: join(cacheFolder, 'apt-cache') };
  mkdirSync(join(folders.state, 'lists', 'partial'), { recursive: true });
  mkdirSync(join(folders.cache, 'archives', 'partial'), { recursive: true });
  const settings = [
    `Dir::State=${folders.state}`,
    'Dir::State::status=/var/lib/dpkg/status',
    `Dir::Cache=${folders.cache}`,
    `Acquire::Retries=${tries}`,
    'APT::Sandbox::User=',
  ];
  return settings.flatMap((setting) => ['-o', setting]);
}

/** Downloads the first of these packages that there is, and unpacks it beside the others. */
async function downloaded(names) {
  const folder = join(cacheFolder, `packages-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    for (const name of names) {
      const { code } = await run('apt-get', [...ownFolders(), 'download', name], { cwd: folder });
      const [archive] = readdirSync(folder);
      if (code !== 0 || archive === undefined) continue;
      return await unpacked(join(folder, archive));
    }
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The program comes last, so that one which is there was unpacked whole. */
async function unpacked(archive) {
  const target = join(cacheFolder, 'unpacked');
  const half = `${target}-${process.pid}`;
  mkdirSync(target, { recursive: true });
  const { code } = await run('dpkg-deb', ['-x', archive, half]);
  const own = join(half, 'usr', 'sbin', 'nginx');
  if (code === 0 && existsSync(own)) {
    mkdirSync(join(target, 'usr', 'sbin'), { recursive: true });
    copyFileSync(own, `${program}-${process.pid}`);
    renameSync(`${program}-${process.pid}`, program);
  } else if (code === 0) {
    await run('cp', ['-a', `${half}/.`, target]);
  }
  rmSync(half, { recursive: true, force: true });
  return code === 0;
}

/** Runs a program to its end; a program that is not there ends with a code that is not zero. */
function run(file, args, { cwd = root, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, LC_ALL: 'C', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', () => resolve({ code: 1, output }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
