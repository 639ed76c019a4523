/** Runs the parts of `npm test` and counts what they found. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin } from './builds.mjs';
import { root, say } from './say.mjs';

/**
 * Runs one Jest stage.
 * @param {string} name a project of test/jest.config.mjs
 * @param {Record<string, string>} env what the suites are told, on top of the environment
 * @param {string} folder where the counts go
 * @param {string[]} jestArguments
 * @returns {Promise<{file: string, passed: number, failed: number}[]>} one a suite; a crash or an
 *   empty stage is a suite that failed
 */
export async function runStage(name, env, folder, jestArguments = []) {
  const countFile = join(folder, `${name}.json`);
  rmSync(countFile, { force: true });
  say(`testing: ${name}`);
  const reporter = `--reporters=${join(root, 'test', 'machine', 'count-reporter.cjs')}`;
  const code = await run(
    [bin('test', 'jest', 'jest'), '--config', join(root, 'test', 'jest.config.mjs')].concat([
      // Before the two lists: Jest takes everything after a list's name into the list.
      ...jestArguments,
      `--selectProjects=${name}`,
      reporter,
    ]),
    { ...env, GONGJI_COUNT_FILE: countFile },
  );
  return suitesOf(name, countFile, code);
}

function suitesOf(name, countFile, code) {
  const suites = existsSync(countFile) ? JSON.parse(readFileSync(countFile, 'utf8')) : [];
  const { passed, failed } = sumOf(suites);
  if (failed > 0 || (code === 0 && passed > 0)) return suites;
  process.stdout.write(`FAIL  the stage ${name} ended without a result (exit code ${code})\n`);
  return [...suites, { file: name, passed: 0, failed: 1 }];
}

/** @param {{passed: number, failed: number}[]} counts */
export function sumOf(counts) {
  const add = (key) => counts.reduce((sum, each) => sum + each[key], 0);
  return { passed: add('passed'), failed: add('failed') };
}

/**
 * Runs a tool whose exit code is its answer, as one test.
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runCheck({ about, args }) {
  const code = await run(args, {});
  process.stdout.write(`${code === 0 ? '  ok' : 'FAIL'}  ${about}\n`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function run(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const stop = () => child.kill();
    const end = (code) => {
      process.off('exit', stop);
      resolve(code);
    };
    process.once('exit', stop);
    child.on('error', () => end(1));
    child.on('close', (code) => end(code ?? 1));
  });
}
