/**
 * Known holes in the packages that run with the product. Part of `npm run check` and not of
 * `npm test`: a hole that is found tonight must not turn red what was right yesterday, and tests
 * need no network. A registry that cannot be asked is said plainly, and fails nothing.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './say.mjs';

const patienceMs = 60_000;

/** @returns {Promise<{passed: number, failed: number}>} neither where nobody could be asked */
export async function auditPackages() {
  const told = verdict(await ask());
  process.stdout.write(`${told.mark}  known holes of high severity: ${told.sentence}\n`);
  return { passed: told.mark === '  ok' ? 1 : 0, failed: told.mark === 'FAIL' ? 1 : 0 };
}

/** What an answer of the audit means. */
export function verdict(text) {
  const answer = parsed(text);
  const counts = answer?.metadata?.vulnerabilities;
  if (!counts) {
    const why = answer?.error?.message ?? 'there was no answer';
    return { mark: 'skip', sentence: `not known, the registry could not be asked (${why})` };
  }
  const { high = 0, critical = 0 } = counts;
  const names = Object.values(answer.advisories ?? {})
    .filter(({ severity }) => ['high', 'critical'].includes(severity))
    .map(({ module_name: name, title }) => `${name}: ${title}`);
  if (high + critical === 0) return { mark: '  ok', sentence: 'none' };
  return { mark: 'FAIL', sentence: [`${high + critical}`, ...names].join('\n      ') };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function ask() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const args = ['-y', packageManager, 'audit', '--prod', '--audit-level', 'high', '--json'];
  return new Promise((resolve) => {
    let text = '';
    const child = spawn('npx', args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
    const cut = setTimeout(() => child.kill(), patienceMs);
    child.stdout.on('data', (chunk) => {
      text += chunk;
    });
    child.on('error', () => resolve(''));
    child.on('close', () => {
      clearTimeout(cut);
      resolve(text);
    });
  });
}
