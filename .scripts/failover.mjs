/**
 * npm run failover [-- --seconds 20]: a primary and its synchronous standby on loopback, payments
 * through a BFF that knows both; the primary is killed, the standby promoted. What it proves:
 * bff/deploy/RUNBOOK.md.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './builds.mjs';
import { ensureDatabase } from './databases.mjs';
import { loadTypescript } from './load-typescript.mjs';
import { startPostgres } from './postgres.mjs';
import { fail, runMain, say } from './say.mjs';
import { ensureInstalled } from './setup.mjs';
import { promote, startStandby } from './standby.mjs';
import { throwAwayServer, withServers } from './test-databases.mjs';

const database = 'gongji';

await runMain(async () => {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '20' } } });
  if (!/^[1-9]\d{0,3}$/.test(values.seconds)) fail('Seconds are a whole number above zero.');
  await ensureInstalled();
  await ensureBuilt(['shared', 'bff']);
  const { failOver } = await loadTypescript('test/operations/fail-over.ts', { external: ['pg'] });
  return withServers('failover', async (base, keep) => {
    const [first, second] = [join(base, 'first'), join(base, 'second')];
    const outside = keep(await throwAwayServer());
    const primary = keep(await startPostgres({ dataDir: first, again: false }));
    await ensureDatabase(primary.url(database));
    const { lines, clean } = await failOver({
      seconds: Number(values.seconds),
      outsideUrl: outside.url('postgres'),
      primaryUrl: primary.url(database),
      kill: () => killWhole(primary.pid),
      startStandby: async () => {
        say('making the standby');
        const how = { primary, primaryData: first, dataDir: second, log: say };
        const standby = keep(await startStandby(how));
        return { url: standby.url(database), promote: () => promote(standby) };
      },
    });
    for (const line of lines) process.stdout.write(`${line}\n`);
    return clean ? 0 : 1;
  });
});
process.exit();

/** The server and all its processes at once, as when a machine loses its power. */
function killWhole(pid) {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const children = rows.filter(([, parent]) => parent === pid).map(([child]) => child);
  for (const each of [pid, ...children]) process.kill(each, 'SIGKILL');
}
