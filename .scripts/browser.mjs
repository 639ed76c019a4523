/**
 * Finds a browser for the journeys: CHROME_PATH, then an installed Chrome or Chromium, then the one
 * that comes inside an npm package. What counts is that it starts. Run as a command it prints how
 * to launch it as JSON.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { chineseFontConfig } from './fonts.mjs';
import { fail, root, runMain } from './say.mjs';

const require = createRequire(join(root, 'test', 'package.json'));
const cacheFolder = join(root, '.cache');
const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The launch options, for playwright-core, of the first browser that starts.
 * @returns {Promise<{executablePath: string, args: string[], env: Record<string, string>}>}
 *   `env` comes on top of the environment of the caller.
 */
export async function findBrowser() {
  const tried = [];
  for (const candidate of [fromEnvironment, installed, shipped]) {
    const executablePath = await candidate();
    if (executablePath === undefined) continue;
    const options = launchOptions(executablePath);
    let problem = await startProblem(options);
    if (problem !== undefined && candidate === shipped) {
      options.env.LD_LIBRARY_PATH = await shippedLibraries();
      problem = await startProblem(options);
    }
    if (problem === undefined) return options;
    tried.push(`${executablePath} (${problem})`);
  }
  const seen = tried.length > 0 ? ` Tried: ${tried.join('; ')}.` : '';
  return fail(
    'No browser starts for the journeys: install Chrome or Chromium (Debian, Ubuntu: ' +
      `apt-get install chromium) or set CHROME_PATH to one.${seen}`,
  );
}

function fromEnvironment() {
  return process.env.CHROME_PATH || undefined;
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...macApplications].find((file) => existsSync(file));
}

/** The shipped browser brings the few system libraries that a bare machine lacks. */
async function shippedLibraries() {
  const folder = join(cacheFolder, 'chromium-libraries');
  mkdirSync(folder, { recursive: true });
  const unpacked = spawn('tar', ['-x', '-C', folder], { stdio: ['pipe', 'ignore', 'inherit'] });
  await once(unpacked, 'spawn');
  const packed = join(shippedFolder(), 'al2023.tar.br');
  await pipeline(createReadStream(packed), createBrotliDecompress(), unpacked.stdin);
  await once(unpacked, 'close');
  return join(folder, 'lib');
}

function shippedFolder() {
  return join(require.resolve('@sparticuz/chromium'), '..', '..', 'bin');
}

/** Unpacked into the clone's own cache: a shared temporary folder may belong to somebody else. */
async function shipped() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packed = join(shippedFolder(), 'chromium.br');
  const { version } = require('@sparticuz/chromium/package.json');
  const program = join(cacheFolder, `chromium-${version}`);
  if (existsSync(program)) return program;
  mkdirSync(cacheFolder, { recursive: true });
  const half = `${program}.${process.pid}`;
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(half));
  chmodSync(half, 0o755);
  renameSync(half, program);
  return program;
}

function launchOptions(executablePath) {
  const fonts =
    process.platform === 'linux' ? { FONTCONFIG_FILE: chineseFontConfig(cacheFolder) } : {};
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
    ],
    env: fonts,
  };
}

async function startProblem(options) {
  try {
    const { chromium } = require('playwright-core');
    const browser = await chromium.launch({
      ...options,
      env: { ...process.env, ...options.env },
      timeout: 60_000,
    });
    const page = await browser.newPage();
    await page.setContent('<p>ok</p>');
    await browser.close();
    return undefined;
  } catch (error) {
    return error.message.split('\n').find((line) => line.trim() !== '');
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(async () => {
    process.stdout.write(JSON.stringify(await findBrowser()));
  });
}
