/** Processes by their id: alive or not, what they run, ended politely first. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const patienceMs = 15_000;

/** Whether a process with this id runs; a finished one that waits for its parent does not. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return true;
  return readFileSync(stat, 'utf8').split(') ').at(-1)?.[0] !== 'Z';
}

/** The command line of a process, or an empty text: a reused id must not be taken for ours. */
export function processLine(pid) {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return readFileSync(file, 'utf8').replaceAll('\0', ' ');
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

/** Sends the polite signal, waits, then the harder one; resolves when the process is gone. */
export async function stopProcess(pid, polite = 'SIGTERM', hard = 'SIGKILL') {
  for (const signal of [polite, hard]) {
    if (!isAlive(pid)) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    const deadline = Date.now() + patienceMs;
    while (isAlive(pid) && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
