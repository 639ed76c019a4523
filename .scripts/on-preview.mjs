/**
 * Runs what the journeys have for commands that look at the preview: the people of the journeys,
 * a BFF with a PostgreSQL of its own and a browser, in a process beside the command.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ensureBuilt } from './builds.mjs';
import { root, say } from './say.mjs';
import { ensureInstalled } from './setup.mjs';
import { throwAwayServer } from './test-databases.mjs';

/** Two folders below the root, like the journeys, which find the preview from where they stand. */
const folder = join(root, '.cache', 'on-preview');

/**
 * @param {string} module of test/journeys, without its extension
 * @param {string} name what it exports: called with the wishes and with what says a line
 * @param {object} wishes goes as JSON
 * @param {Record<string, string>} [settings] more variables of its environment
 * @returns {Promise<number>} the exit code: what was returned, else 0
 */
export async function runOnPreview(module, name, wishes, settings = {}) {
  await ensureInstalled();
  await ensureBuilt(['shared', 'bff', 'h5']);
  const script = await bundle(module, name);
  const browser = JSON.stringify(await findBrowser());
  const postgres = await throwAwayServer();
  try {
    const packages = ['test', 'bff', 'shared'].map((each) => join(root, each, 'node_modules'));
    return await runProgram(process.execPath, [script, JSON.stringify(wishes)], {
      ...settings,
      NODE_PATH: packages.join(delimiter),
      TEST_PG_URL: postgres.url('postgres'),
      GONGJI_BROWSER: browser,
    });
  } finally {
    say('stopping the database');
    await postgres.stop();
  }
}

/** Gives the exit code of a program whose lines are shown as they come; it ends when we end. */
export function runProgram(program, args, settings = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, { env: { ...process.env, ...settings }, stdio: 'inherit' });
    process.once('exit', () => child.kill());
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });
}

/** The journeys' people are TypeScript: bundled with our own code only. */
async function bundle(module, name) {
  mkdirSync(folder, { recursive: true });
  const script = join(folder, `${module}.cjs`);
  const { build } = createRequire(join(root, 'bff', 'package.json'))('esbuild');
  await build({
    stdin: {
      contents: `import { ${name} as run } from './${module}';
        run(JSON.parse(process.argv[2]), console.log).then(
          (code) => process.exit(code ?? 0),
          (error) => { console.error(error); process.exit(1); },
        );`,
      resolveDir: join(root, 'test', 'journeys'),
    },
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
    alias: { '@gongji/shared': join(root, 'shared', 'src'), '@gongji/bff': join(root, 'bff') },
  });
  return script;
}
