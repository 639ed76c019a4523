/** Lets a script use the TypeScript that Jest tests: bundled on the spot, nothing left behind. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './say.mjs';

/**
 * Loads a TypeScript module.
 * @param {string} path from the root
 * @param {{ external?: string[] }} options packages of test/ that cannot be bundled
 */
export async function loadTypescript(path, { external = [] } = {}) {
  const { build } = createRequire(join(root, 'bff', 'package.json'))('esbuild');
  // Inside node_modules, so that what is not bundled is found among the packages of the tests.
  const folder = mkdtempSync(join(root, 'test', 'node_modules', '.script-'));
  const outfile = join(folder, 'script.cjs');
  try {
    await build({
      entryPoints: [join(root, path)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
      alias: { '@gongji/shared': join(root, 'shared', 'src') },
      external,
    });
    return createRequire(outfile)(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
