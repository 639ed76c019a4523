import { posix } from 'node:path';
import ts from 'typescript';
import { type Source, sources } from './sources';

export interface Import {
  readonly from: string;
  /** A path from the root (`shared/src/money`), or a package's name (`zod`, `node:fs`). */
  readonly to: string;
  readonly typeOnly: boolean;
}

const extensions = [
  '',
  '.ts',
  '.tsx',
  '.mjs',
  '.cjs',
  '.h5.ts',
  '.h5.tsx',
  '/index.ts',
  '/index.tsx',
];
const known = new Set(sources.map(({ path }) => path));

/** Every import and re-export of a file, resolved as far as our own folders go. */
export function importsOf({ path, text }: Source): Import[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const typeOnly = typeOnlyTexts(tree);
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    from: path,
    to: resolved(path, fileName),
    typeOnly: typeOnly.has(fileName),
  }));
}

function typeOnlyTexts(tree: ts.SourceFile): Set<string> {
  const found = tree.statements.filter(
    (statement): statement is ts.ImportDeclaration =>
      ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly === true,
  );
  return new Set(found.map(({ moduleSpecifier }) => moduleSpecifier.getText(tree).slice(1, -1)));
}

function resolved(from: string, name: string): string {
  if (name.startsWith('@gongji/shared/')) {
    return `shared/src/${name.slice('@gongji/shared/'.length)}/index.ts`;
  }
  if (name.startsWith('@gongji/bff/'))
    return withExtension(`bff/${name.slice('@gongji/bff/'.length)}`);
  if (!name.startsWith('.')) return name;
  return withExtension(posix.join(posix.dirname(from), name));
}

function withExtension(path: string): string {
  const ending = extensions.find((extension) => known.has(path + extension));
  return ending === undefined ? path : path + ending;
}
