/**
 * npm run screens -- FOLDER [LOOK...]: takes a picture of every screen, as the journeys' people see
 * it, in standard and elder mode, on a wide and a narrow phone, and in the dark.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ensureBuilt } from './builds.mjs';
import { startPostgres } from './postgres.mjs';
import { fail, root, runMain, say } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

/** Two folders below the root, like the journeys, which find the preview from where they stand. */
const script = join(root, '.cache', 'screens', 'shoot-screens.cjs');

await runMain(async () => {
  const [name, ...looks] = process.argv.slice(2);
  if (!name) fail('Name a folder for the pictures: npm run screens -- FOLDER');
  const folder = resolve(process.env.INIT_CWD ?? root, name);
  await ensureInstalled();
  await ensureBuilt(['shared', 'bff', 'h5']);
  await bundle();
  const dataDir = mkdtempSync(join(tmpdir(), 'gongji-screens-'));
  // Open to the user that runs PostgreSQL for root, so that nothing need be kept elsewhere.
  chmodSync(dataDir, 0o755);
  const postgres = await startPostgres({ dataDir, throwAway: true });
  try {
    return await shoot([folder, ...looks], {
      TEST_PG_URL: postgres.url('postgres'),
      GONGJI_BROWSER: JSON.stringify(await findBrowser()),
    });
  } finally {
    await postgres.stop();
    say(`the pictures are in ${folder}`);
  }
});
process.exit();

/** The journeys' people are TypeScript: bundled with our own code only. */
async function bundle() {
  mkdirSync(join(script, '..'), { recursive: true });
  const { build } = createRequire(join(root, 'bff', 'package.json'))('esbuild');
  await build({
    stdin: {
      contents: `import { LOOK_NAMES, shootScreens } from './shoot-screens';
        const [folder, ...looks] = process.argv.slice(2);
        shootScreens(folder, looks.length ? looks : LOOK_NAMES, console.log).then(
          () => process.exit(0),
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
}

function shoot(args, settings) {
  const packages = ['test', 'bff', 'shared'].map((name) => join(root, name, 'node_modules'));
  const env = { ...process.env, ...settings, NODE_PATH: packages.join(delimiter) };
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], { env, stdio: 'inherit' });
    process.once('exit', () => child.kill());
    child.on('close', (code) => done(code ?? 1));
  });
}
