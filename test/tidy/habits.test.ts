import ts from 'typescript';
import { isTest, lineOf, rootEntries, sources, treeOf, walk } from './sources';

const ROOT = [
  'miniapp',
  'bff',
  'shared',
  'test',
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
  'README.md',
];

const matches = (pattern: RegExp) =>
  sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
      ),
  );

describe('the habits of the house', () => {
  it('keep the root to its folders, its manifests and dotfiles', () => {
    const strange = rootEntries().filter((name) => !name.startsWith('.') && !ROOT.includes(name));
    expect(strange).toEqual([]);
  });

  it('know no `any` and no non-null assertion outside tests', () => {
    const found: string[] = [];
    for (const source of sources.filter(({ path }) => /\.tsx?$/.test(path))) {
      const tree = treeOf(source);
      walk(tree, (node) => {
        const isAny = node.kind === ts.SyntaxKind.AnyKeyword;
        const isBang = ts.isNonNullExpression(node) && !isTest(source.path);
        if (isAny || isBang) found.push(`${source.path}:${lineOf(tree, node)}`);
      });
    }
    expect(found).toEqual([]);
  });

  it('let nothing be pressed but what the kit gives role, name and focus', () => {
    const kit = /^miniapp\/src\/(components\/(native\/|tab-bar\.h5)|platform\/share-button)/;
    const own = matches(/\bonClick=|from '@tarojs\/components'/).filter((line) => !kit.test(line));
    expect(own.filter((line) => line.startsWith('miniapp/src/'))).toEqual([]);
  });

  it('silence the compiler never, and the linter only with a reason', () => {
    const silencer = new RegExp(
      ['@ts-(ignore|nocheck|expect-error)', 'biome-ignore(?!.*: .{15,})'].join('|'),
    );
    expect(matches(silencer).filter((line) => !line.startsWith('test/tidy/'))).toEqual([]);
  });

  it('skip no test and run none alone', () => {
    const found: string[] = [];
    for (const source of sources.filter(({ path }) => isTest(path))) {
      const tree = treeOf(source);
      walk(tree, (node) => {
        if (!ts.isCallExpression(node)) return;
        const callee = node.expression.getText(tree);
        const skipped = /^(it|test|describe)\.(skip|only|todo|failing)\b/;
        if (skipped.test(callee) || /^(xit|xtest|xdescribe|fit|fdescribe)$/.test(callee)) {
          found.push(`${source.path}:${lineOf(tree, node)} ${callee}`);
        }
      });
    }
    expect(found).toEqual([]);
  });

  it('leave no note about work to be done', () => {
    const note = new RegExp(
      `\\b(${['TO', 'FIX'].map((word, i) => word + ['DO', 'ME'][i]).join('|')})\\b`,
    );
    expect(matches(note)).toEqual([]);
  });

  it('name files in kebab-case', () => {
    const name = /^[a-z0-9.]+(-[a-z0-9.]+)*$/;
    const strange = sources.filter(({ path }) => !name.test(path.split('/').at(-1) ?? ''));
    expect(strange.map(({ path }) => path)).toEqual([]);
  });

  it('keep clocks and chance out of shared/src', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bglobalThis\./;
    const found = matches(impure).filter((line) => /^shared\/src\//.test(line));
    expect(found.filter((line) => !/\.test\.ts:/.test(line))).toEqual([]);
  });
});
