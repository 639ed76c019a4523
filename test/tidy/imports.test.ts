import { BANS, SHARED_LEVELS } from './import-table';
import { type Import, importsOf } from './imports';
import { isTest, sources } from './sources';

const imports = sources.flatMap(importsOf);

const shown = ({ from, to }: Import) => `${from} → ${to}`;

function sharedFolder(path: string): string | undefined {
  return /^shared\/src\/([^/]+)\//.exec(path)?.[1];
}

describe('the import table', () => {
  it('has imports to look at', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it.each(BANS)('holds for $who, because $why', ({ who, never, typesAllowed }) => {
    const broken = imports.filter(
      ({ from, to, typeOnly }) => who.test(from) && never.test(to) && !(typesAllowed && typeOnly),
    );
    expect(broken.map(shown)).toEqual([]);
  });

  it('names a level for every folder of shared/src', () => {
    const folders = new Set(sources.map(({ path }) => sharedFolder(path)));
    folders.delete(undefined);
    expect([...folders].filter((folder) => !((folder ?? '') in SHARED_LEVELS))).toEqual([]);
  });

  it('lets a level of shared/src import only lower ones', () => {
    const broken = imports.filter(({ from, to }) => {
      const [own, other] = [sharedFolder(from), sharedFolder(to)];
      if (own === undefined || other === undefined || own === other) return false;
      return (SHARED_LEVELS[other] ?? 0) >= (SHARED_LEVELS[own] ?? 0);
    });
    expect(broken.map(shown)).toEqual([]);
  });

  it('keeps zod as the only package that shared/src needs at run time', () => {
    const foreign = imports.filter(
      ({ from, to }) => sharedFolder(from) && !isTest(from) && !to.includes('/') && to !== 'zod',
    );
    expect(foreign.map(shown)).toEqual([]);
  });

  it('lets another folder of shared/src be entered through its one door only', () => {
    const sideways = imports.filter(({ from, to }) => {
      const folder = sharedFolder(to);
      if (folder === undefined || sharedFolder(from) === folder || from.startsWith('test/'))
        return false;
      return to !== `shared/src/${folder}/index.ts`;
    });
    expect(sideways.map(shown)).toEqual([]);
  });

  it('keeps use cases from calling one another', () => {
    const used = new Set(
      imports.filter(({ from }) => from === 'bff/src/use-case-table.ts').map(({ to }) => to),
    );
    const broken = imports.filter(({ from, to }) => used.has(from) && used.has(to));
    expect(broken.map(shown)).toEqual([]);
  });

  it('keeps the folders of use cases apart: what two of them need stands above both', () => {
    const folder = (path: string) => /^bff\/src\/use-cases\/([^/]+)\//.exec(path)?.[1];
    const broken = imports.filter(
      ({ from, to }) => folder(from) && folder(to) && folder(from) !== folder(to) && !isTest(from),
    );
    expect(broken.map(shown)).toEqual([]);
  });

  it('keeps features from importing one another', () => {
    const feature = (path: string) => /^miniapp\/src\/features\/([^/]+)/.exec(path)?.[1];
    const broken = imports.filter(
      ({ from, to }) => feature(from) && feature(to) && feature(from) !== feature(to),
    );
    expect(broken.map(shown)).toEqual([]);
  });
});
