/**
 * One data folder, one running product. A note in the data folder names the processes of a start,
 * so that the next one refuses beside a living one and clears up after one that was killed.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, processLine, stopProcess } from './processes.mjs';
import { fail, say } from './say.mjs';

/** Claims the data folder, or says who has it. */
export async function claimDataFolder(dataDir) {
  const file = join(dataDir, 'running.json');
  if (existsSync(file)) await clearUp(JSON.parse(readFileSync(file, 'utf8')), dataDir);
  const note = { supervisor: process.pid, children: {} };
  const write = () => writeFileSync(file, JSON.stringify(note));
  write();
  return {
    noteChild: (script, pid) => {
      note.children[script] = pid;
      write();
    },
    release: () => rmSync(file, { force: true }),
  };
}

async function clearUp({ supervisor, children }, dataDir) {
  if (
    supervisor !== process.pid &&
    isAlive(supervisor) &&
    /start\.mjs/.test(processLine(supervisor))
  ) {
    fail(
      `This is already running from ${dataDir} (process ${supervisor}): stop that one, or set ` +
        'DATA_DIR and PORT for a second one.',
    );
  }
  for (const [script, pid] of Object.entries(children)) {
    if (!isAlive(pid) || !processLine(pid).includes(script)) continue;
    say('stopping what an earlier start left behind');
    await stopProcess(pid);
  }
}
