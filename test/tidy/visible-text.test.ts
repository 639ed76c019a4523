import ts from 'typescript';
import { isTest, lineOf, sources, treeOf, walk } from './sources';

/** Where Chinese belongs, and the titles that the hosts read before any code of ours runs. */
const WORDS = /^miniapp\/src\/(text\/|.*\.config\.ts$)/;

const HAN = /\p{Script=Han}/u;

it('stands in the text tables alone: no other file of the app holds a Chinese word', () => {
  const found: string[] = [];
  const app = sources.filter(({ path }) => /^miniapp\/src\/.*\.tsx?$/.test(path));
  for (const source of app.filter(({ path }) => !isTest(path) && !WORDS.test(path))) {
    const tree = treeOf(source);
    walk(tree, (node) => {
      const said =
        ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
      if (said && HAN.test(node.text)) found.push(`${source.path}:${lineOf(tree, node)}`);
    });
  }
  expect(app.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
