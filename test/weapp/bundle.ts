import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface BundleFile {
  /** Path inside the bundle, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
}

const DIST = join(__dirname, '..', '..', 'miniapp', 'dist');

/** The folder of a built mini-program; a sentence where it has not been built. */
export function bundleFolder(platform: 'weapp' | 'alipay'): string {
  const folder = join(DIST, platform);
  if (!existsSync(join(folder, 'app.json'))) {
    throw new Error(`Build the mini-program first: npm run build (${platform} is missing).`);
  }
  return folder;
}

/** Every file that is uploaded: all but the notes of licences and the tool's own settings. */
export function bundleFiles(folder: string): BundleFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/LICENSE|project\.config/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(folder, file).replaceAll('\\', '/'),
      bytes: statSync(file).size,
    }));
}

interface AppJson {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly subpackages?: AppJson['subPackages'];
}

export function appJson(folder: string): AppJson {
  return JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'));
}

/** Bytes of each package: the main one under `main`, the others under their root. */
export function weigh(folder: string): Map<string, number> {
  const { subPackages, subpackages = subPackages ?? [] } = appJson(folder);
  const roots = subpackages.map(({ root }) => `${root.replace(/\/$/, '')}/`);
  const weights = new Map<string, number>([
    ['main', 0],
    ...roots.map((root) => [root, 0] as const),
  ]);
  for (const { path, bytes } of bundleFiles(folder)) {
    const home = roots.find((root) => path.startsWith(root)) ?? 'main';
    weights.set(home, (weights.get(home) ?? 0) + bytes);
  }
  return weights;
}

/** All code of a bundle with the file it stands in. */
export function scripts(folder: string): { path: string; text: string }[] {
  return bundleFiles(folder)
    .filter(({ path }) => path.endsWith('.js'))
    .map(({ path }) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
