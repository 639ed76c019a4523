/**
 * npm run mutation: how many of some thousand small changes to the rules and the policy code a test
 * notices; fails below the share that test/mutation/stryker.config.mjs asks for.
 * `npm run mutation -- FILE...` tries the changes of these files alone.
 */
import { spawn } from 'node:child_process';
import { bin } from './builds.mjs';
import { root, runMain } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

await runMain(async () => {
  await ensureInstalled();
  const files = process.argv.slice(2);
  const only = files.length > 0 ? ['--mutate', files.join(',')] : [];
  return run([
    bin('test', '@stryker-mutator/core', 'stryker'),
    'run',
    'test/mutation/stryker.config.mjs',
    ...only,
  ]);
});

function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    process.once('exit', () => child.kill());
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
