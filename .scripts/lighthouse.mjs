/**
 * npm run lighthouse: what Lighthouse says of every page, as a phone sees it: accessibility once a
 * page, performance as the median of five. Measures what the machine is doing besides, too: for
 * figures that count, run it on one that is idle.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runOnPreview, runProgram } from './on-preview.mjs';
import { fail, root, runMain, say } from './say.mjs';

const USAGE = `npm run lighthouse -- [--mode standard,elder] [--page NAME,…] [--runs 5]
                       [--only accessibility|performance]
  pages as in miniapp/src/routes.ts; all of them, when none is named`;

/** The last that runs on Node 20. It weighs more than the product: fetched by who measures. */
const VERSION = '12.8.2';
const folder = join(root, '.cache', 'lighthouse');

await runMain(async () => {
  const wishes = readWishes();
  await fetchLighthouse();
  say(`the machine's load: ${loadavg()[0].toFixed(1)}`);
  return runOnPreview('measure-pages', 'measurePages', wishes, {
    GONGJI_LIGHTHOUSE: createRequire(join(folder, 'x.js')).resolve('lighthouse'),
  });
});
process.exit();

function readWishes() {
  const text = (value) => ({ type: 'string', default: value });
  const options = { mode: text('standard'), page: text(''), runs: text('5'), only: text('') };
  const names = (list) => list.split(',').filter(Boolean);
  try {
    const { values } = parseArgs({ options });
    const kinds = values.only ? [values.only] : ['accessibility', 'performance'];
    const { mode, page, runs } = values;
    return { modes: names(mode), pages: names(page), runs: Number(runs), kinds };
  } catch (error) {
    return fail(`${error.message}\n${USAGE}`);
  }
}

async function fetchLighthouse() {
  mkdirSync(folder, { recursive: true });
  if (existsSync(join(folder, 'node_modules', 'lighthouse', 'package.json'))) return;
  say('fetching Lighthouse');
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  const code = await runProgram('npm', [...args, '--prefix', folder, `lighthouse@${VERSION}`]);
  if (code !== 0) fail('Lighthouse could not be fetched: see the lines above.');
}
