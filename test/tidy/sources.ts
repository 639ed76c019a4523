import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export const root = join(__dirname, '..', '..');

export interface Source {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const code = /\.(ts|tsx|mjs|cjs|js)$/;

/** Every source file that git tracks or would track, so generated folders are never looked at. */
export const sources: readonly Source[] = listedByGit()
  .filter((path) => code.test(path) && existsSync(join(root, path)))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** What git tracks or would track at the root, folders once. */
export function rootEntries(): string[] {
  return [...new Set(listedByGit().map((path) => path.split('/')[0] ?? path))];
}

function listedByGit(): string[] {
  const args = [
    '-c',
    'core.quotePath=off',
    'ls-files',
    '--cached',
    '--others',
    '--exclude-standard',
  ];
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };
  const safe = ['-c', `safe.directory=${root}`];
  return execFileSync('git', [...safe, ...args], { cwd: root, encoding: 'utf8', env })
    .split('\n')
    .filter((path) => path !== '');
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

const trees = new Map<string, ts.SourceFile>();

/** The parsed source, kept because several tests walk the same files. */
export function treeOf({ path, text }: Source): ts.SourceFile {
  const known = trees.get(path);
  if (known !== undefined) return known;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  trees.set(path, tree);
  return tree;
}

/** Calls `visit` for every node of a tree. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

export function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}
