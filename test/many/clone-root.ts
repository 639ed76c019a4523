import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the clone: a bundled script cannot ask where its own source lies. */
export function cloneRoot(from = process.cwd()): string {
  if (existsSync(join(from, 'pnpm-workspace.yaml'))) return from;
  if (dirname(from) === from) throw new Error('run this inside the clone');
  return cloneRoot(dirname(from));
}
