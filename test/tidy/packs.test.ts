import { PACKS } from '@gongji/shared/policy';
import ts from 'typescript';
import { importsOf } from './imports';
import { lineOf, type Source, sources, treeOf, walk } from './sources';

const packs = sources.filter(({ path }) =>
  /^shared\/src\/policy\/packs\/(?!index\.ts)[^/]+(?<!\.test)\.ts$/.test(path),
);

/** What data is written with. Everything else in a pack would be logic. */
const LITERALS = new Set([
  ts.SyntaxKind.ObjectLiteralExpression,
  ts.SyntaxKind.ArrayLiteralExpression,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.PrefixUnaryExpression,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.AsExpression,
  ts.SyntaxKind.SatisfiesExpression,
]);

function logicIn(source: Source): string[] {
  const tree = treeOf(source);
  const found: string[] = [];
  walk(tree, (node) => {
    const isLogic = ts.isExpression(node) && !ts.isTypeNode(node) && !LITERALS.has(node.kind);
    if (isLogic || ts.isFunctionLike(node) || ts.isIfStatement(node)) {
      found.push(`${source.path}:${lineOf(tree, node)} ${node.getText(tree).slice(0, 60)}`);
    }
  });
  return found;
}

describe('a policy pack', () => {
  it('exists for the nation, 福建 and 厦门', () => {
    const names = packs.map(({ path }) => path.split('/').at(-1));
    expect(names).toEqual(expect.arrayContaining(['000000.ts', '350000.ts', '350200.ts']));
  });

  it('is in the list that the policy is read from', () => {
    const files = packs.flatMap(({ path }) => /(\d{6}(?:-direct)?)\.ts$/.exec(path)?.[1] ?? []);
    const listed = PACKS.map((pack) => pack.areaCode + (pack.provinceDirect ? '-direct' : ''));
    expect(listed.sort()).toEqual(files.sort());
  });

  it.each(packs.map((pack) => [pack.path, pack] as const))('%s holds literals only', (_, pack) => {
    expect(logicIn(pack)).toEqual([]);
  });

  it('takes nothing from elsewhere but its type and the parts of its own area', () => {
    const strange = packs
      .flatMap(importsOf)
      .filter(({ to, typeOnly }) => !typeOnly && !to.startsWith('shared/src/policy/packs/'))
      .map(({ from, to }) => `${from} → ${to}`);
    expect(strange).toEqual([]);
  });
});
