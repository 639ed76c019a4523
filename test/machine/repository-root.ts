import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the repository, also for a test that a script has bundled elsewhere. */
export const REPOSITORY_ROOT = rootAbove(__dirname);

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('this is not inside the repository');
  return rootAbove(above);
}
