/**
 * `npm run dev`: the product, started again after a change in shared/ or bff/, and the H5 client
 * built anew after a change in miniapp/ (reload the page).
 */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { bin, ensureBuilt } from './builds.mjs';
import { root, say } from './say.mjs';
import { runUntilStopped } from './until-stopped.mjs';

const quietMs = 300;

await runUntilStopped((product) => {
  watchServer(product);
  watchClient();
});

function watchServer(product) {
  let timer;
  let busy = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      busy = busy.then(() => rebuild(product));
    }, quietMs);
  };
  for (const folder of ['shared/src', 'bff/src', 'bff/sandbox']) {
    watch(join(root, folder), { recursive: true }, changed);
  }
}

/** A build that fails leaves the running product as it is until the next change. */
async function rebuild(product) {
  try {
    await ensureBuilt(['shared', 'bff']);
    await product.restart();
    say('started again');
  } catch (error) {
    say(error.message);
  }
}

function watchClient() {
  const child = spawn(
    process.execPath,
    [bin('miniapp', '@tarojs/cli', 'taro'), 'build', '--type', 'h5', '--watch'],
    { cwd: join(root, 'miniapp'), stdio: ['ignore', 'inherit', 'inherit'] },
  );
  process.once('exit', () => child.kill());
}
