/** Bundles the BFF and the sandbox for Node 20: our sources in, npm packages left outside. */
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** The rules are ours but live in a package: they are taken from source, whatever is built. */
const sharedFromSource = {
  name: 'shared-from-source',
  setup({ onResolve }) {
    onResolve({ filter: /^@gongji\/shared\// }, ({ path }) => ({
      path: join(here, '..', 'shared', 'src', path.slice('@gongji/shared/'.length), 'index.ts'),
    }));
    onResolve({ filter: /^[^./]/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { external: true },
    );
  },
};

/** Writes dist/main.js and dist/sandbox.js with their source maps. */
export async function buildBff() {
  await build({
    absWorkingDir: here,
    entryPoints: { main: 'src/main.ts', sandbox: 'sandbox/main.ts' },
    outdir: 'dist',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
    plugins: [sharedFromSource],
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) await buildBff();
