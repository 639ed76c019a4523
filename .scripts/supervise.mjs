/** Keeps a program running: starts it again when it dies, stops it when asked, gives up in time. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { isAlive, stopProcess } from './processes.mjs';
import { root, say } from './say.mjs';

const restartsAMinute = 5;
const logLimitBytes = 20_000_000;

/**
 * Runs `script` under Node and starts it again whenever it dies.
 * @param {{name: string, script: string, env: Record<string, string>, logFile: string,
 *   onChange: (pid: number) => void, onGiveUp: (sentence: string) => void}} what
 * @returns {{stop: () => Promise<void>, restart: () => Promise<void>, lastWords: () => string}}
 */
export function keepRunning({ name, script, env, logFile, onChange, onGiveUp }) {
  const deaths = [];
  let child;
  let stopping = false;

  function start() {
    const output = openSync(logFile, tooLong(logFile) ? 'w' : 'a', 0o600);
    child = spawn(process.execPath, ['--enable-source-maps', script], {
      cwd: root,
      env: { ...process.env, ...env },
      // Its own process group: Ctrl-C reaches the supervisor, which stops things in order.
      detached: true,
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    child.on('exit', died);
    onChange(child.pid);
  }

  function died(code, signal) {
    if (stopping) return;
    const now = Date.now();
    deaths.push(now);
    const recent = deaths.filter((at) => now - at < 60_000);
    if (recent.length > restartsAMinute) {
      onGiveUp(`The ${name} died ${recent.length} times within a minute: ${lastLine(logFile)}`);
      return;
    }
    say(`the ${name} died (${signal ?? `exit code ${code}`}) and is started again`);
    setTimeout(() => stopping || start(), 200 * recent.length);
  }

  async function stop() {
    stopping = true;
    if (isAlive(child.pid)) await stopProcess(child.pid);
  }

  async function restart() {
    await stop();
    stopping = false;
    start();
  }

  start();
  process.once('exit', () => child.kill());
  return { stop, restart, lastWords: () => lastLine(logFile) };
}

function tooLong(file) {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > logLimitBytes;
}

function lastLine(file) {
  return readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? '';
}
