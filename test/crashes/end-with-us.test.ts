import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { END_WITH_US } from '../machine/end-with-us';

const IDLE = 'setInterval(() => {}, 1_000)';
const CHILD = `console.log("child"); ${IDLE}`;
/** Starts a process as the tests do, which says so, and waits to be killed. */
const PARENT = `
  const { spawn } = require('node:child_process');
  const [child, ...told] = process.argv.slice(1);
  spawn(process.execPath, [...told, '-e', child], { stdio: 'inherit' });
  ${IDLE};
`;

it('a process of the tests does not outlive whoever started it, however that ended', async () => {
  const parent = spawn(process.execPath, ['-e', PARENT, '--', CHILD, ...END_WITH_US]);
  await once(parent.stdout, 'data');
  // Both write to it: it closes with the last of them.
  const bothEnded = once(parent.stdout, 'close');
  parent.kill('SIGKILL');
  await bothEnded;
});
