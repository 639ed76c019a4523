import { spawnSync } from 'node:child_process';
import { REPOSITORY_ROOT } from '../machine/repository-root';

const PATIENCE_MS = 120_000;

describe('a backup that is made while people pay', () => {
  it(
    'is restored into another folder, where ledger, bank and what people read are the same',
    () => {
      const { DATABASE_URL: _none, ...env } = process.env;
      const drill = spawnSync(process.execPath, ['.scripts/restore-drill.mjs'], {
        cwd: REPOSITORY_ROOT,
        encoding: 'utf8',
        env,
      });
      const { status, stdout, stderr } = drill;
      expect({ status, told: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({
        status: 0,
        told: '',
      });
      expect(stdout).toMatch(/all hold\nread again +the same\n$/);
    },
    PATIENCE_MS,
  );
});
