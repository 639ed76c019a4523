/** What a compiler and a linter can say without running anything. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bin } from './builds.mjs';
import { root } from './say.mjs';

/** The checks of `npm run check`, each as a script of Node with its arguments. */
export function checks() {
  const tsc = bin('.', 'typescript', 'tsc');
  const typed = ['shared', 'bff', 'miniapp', 'test'].filter((name) =>
    existsSync(join(root, name, 'tsconfig.json')),
  );
  return [
    ...typed.map((name) => ({ about: `types of ${name}`, args: [tsc, ...typesOf(name)] })),
    { about: 'lint and format', args: [bin('.', '@biomejs/biome', 'biome'), 'check', '.'] },
  ];
}

/** What was checked before and has not changed is not checked again. */
function typesOf(name) {
  const seen = join(root, '.cache', 'types', `${name}.tsbuildinfo`);
  return ['--noEmit', '-p', name, '--incremental', '--tsBuildInfoFile', seen];
}
