import ts from 'typescript';
import { LONG_FILES, LONG_FUNCTIONS } from './size-exceptions';
import { isTest, type Source, sources, treeOf, walk } from './sources';

const FILE_LINES = 200;
const FUNCTION_LINES = 50;
const COMPONENT_LINES = 150;
const LINE_COLUMNS = 100;

/** Data packs, text tables and migrations are read as lists, not as code. */
const tables = /^shared\/src\/policy\/(packs\/|area-names)|^miniapp\/src\/text\/|\/migrations\//;

const lines = (text: string) => text.trimEnd().split('\n').length;

function functionsOf(source: Source): [string, number, boolean][] {
  const tree = treeOf(source);
  const found: [string, number, boolean][] = [];
  walk(tree, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return;
    const name = nameOf(node, tree);
    const isComponent = source.path.endsWith('.tsx') && /^[A-Z]/.test(name);
    found.push([`${source.path} ${name}`, lines(node.getText(tree)), isComponent]);
  });
  return found;
}

function nameOf(node: ts.SignatureDeclaration, tree: ts.SourceFile): string {
  if (node.name) return node.name.getText(tree);
  const { parent } = node;
  return ts.isVariableDeclaration(parent) ? parent.name.getText(tree) : 'a function without a name';
}

/** What is over its budget and not excepted, and which exceptions are larger than needed. */
function judged(sizes: Iterable<[string, number]>, exceptions: Readonly<Record<string, number>>) {
  const over = new Map(sizes);
  return {
    tooLong: [...over].filter(([name, size]) => size > (exceptions[name] ?? 0)),
    exceptionsToShrink: Object.entries(exceptions).filter(
      ([name, size]) => over.get(name) !== size,
    ),
  };
}

const fine = { tooLong: [], exceptionsToShrink: [] };

describe('the size budgets', () => {
  it(`keep a source file within ${FILE_LINES} lines`, () => {
    const sizes = sources
      .filter(({ path }) => !tables.test(path))
      .map(({ path, text }): [string, number] => [path, lines(text)])
      .filter(([, size]) => size > FILE_LINES);
    expect(judged(sizes, LONG_FILES)).toEqual(fine);
  });

  it(`keep functions within ${FUNCTION_LINES} lines, components within ${COMPONENT_LINES}`, () => {
    const sizes = sources
      .filter(({ path }) => !tables.test(path) && !isTest(path))
      .flatMap(functionsOf)
      .filter(([, size, component]) => size > (component ? COMPONENT_LINES : FUNCTION_LINES))
      .map(([name, size]): [string, number] => [name, size]);
    expect(judged(sizes, LONG_FUNCTIONS)).toEqual(fine);
  });

  it(`keep a line within ${LINE_COLUMNS} columns`, () => {
    const long = sources.filter(({ path }) => !tables.test(path)).flatMap(longLines);
    expect(long).toEqual([]);
  });
});

function longLines({ path, text }: Source): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => ([...line].length > LINE_COLUMNS ? [`${path}:${index + 1}`] : []));
}
