import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const PATIENCE_MS = 15 * 60_000;

/** What the command says; shown as a whole where it is not what a test expects. */
function simulate(...args: string[]): string {
  const script = join(root, '.scripts', 'sim.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  return `${stderr}${stdout}`;
}

describe('npm run sim', () => {
  it(
    'plays twelve seeds of a hundred operations or more without a violation; CI plays two hundred',
    () => {
      const said = simulate('--seeds', '12', '--first', '1');
      expect(said).toMatch(/(^|\n)12 seeds, \d+ operations, 0 violations\n$/);
      const [, operations] = /seeds, (\d+) operations/.exec(said) ?? [];
      expect(Number(operations)).toBeGreaterThanOrEqual(1_200);
    },
    PATIENCE_MS,
  );
});
