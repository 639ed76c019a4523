import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { REPOSITORY_ROOT } from '../machine/repository-root';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Bom {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly name: string;
    readonly hashes: readonly { readonly content: string }[];
  }[];
}

interface Lock {
  readonly catalogs: { readonly default: Readonly<Record<string, { readonly version: string }>> };
  readonly packages: Readonly<
    Record<string, { readonly resolution: Readonly<Record<string, string>> }>
  >;
}

const text = (path: string) => readFileSync(join(REPOSITORY_ROOT, path), 'utf8');
const manifests = ['.', 'shared', 'bff', 'miniapp', 'test'].map((folder) => ({
  folder,
  ...(JSON.parse(text(join(folder, 'package.json'))) as Manifest),
}));
const lock: Lock = parse(text('pnpm-lock.yaml'));

describe('the bill of materials', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'gongji-sbom-')), 'sbom.json');
  afterAll(() => rmSync(dirname(file), { recursive: true }));

  it('names what runs with the product, with the digest of each, and nothing of the tests', () => {
    const script = join(REPOSITORY_ROOT, '.scripts', 'sbom.mjs');
    const made = spawnSync(process.execPath, [script, '--to', file], { encoding: 'utf8' });
    expect(made.status === 0 ? '' : made.stderr).toBe('');
    const { bomFormat, components } = JSON.parse(readFileSync(file, 'utf8')) as Bom;
    expect(bomFormat).toBe('CycloneDX');
    const names = components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['express', 'pg', 'kysely', 'zod', 'react']));
    expect(names).not.toEqual(expect.arrayContaining(['jest']));
    expect(components.filter(({ hashes }) => hashes[0]?.content.length !== 128)).toEqual([]);
  });
});

describe('what is installed', () => {
  it('has one version for the whole workspace, written in its catalog', () => {
    const loose = manifests.flatMap(({ folder, ...manifest }) =>
      Object.entries({
        ...manifest.dependencies,
        ...manifest.devDependencies,
        ...manifest.optionalDependencies,
      })
        .filter(([, wanted]) => !['catalog:', 'workspace:*'].includes(wanted))
        .map(([name, wanted]) => `${folder}: ${name} ${wanted}`),
    );
    expect(loose).toEqual([]);
  });

  it('is pinned by the lock to an exact version', () => {
    const versions = Object.entries(lock.catalogs.default);
    expect(versions.length).toBeGreaterThan(50);
    expect(versions.filter(([, { version }]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
  });

  it('comes from a registry, to the byte: no address of its own, and a digest each', () => {
    const packages = Object.entries(lock.packages);
    const odd = packages.filter(
      ([, { resolution }]) =>
        Object.keys(resolution).join() !== 'integrity' ||
        !resolution.integrity?.startsWith('sha512-'),
    );
    expect(odd.map(([name]) => name)).toEqual([]);
  });

  it('holds no sm-crypto with the holes that it had before 0.5.0', () => {
    const old = Object.keys(lock.packages).filter((name) => /^sm-crypto@0\.[0-4]\./.test(name));
    expect(old).toEqual([]);
  });
});
