/**
 * npm run cases -- [--trace] FILE...: runs rule-case files against the rules package, a line a
 * case; with --trace also every parameter an answer read. Sets itself up in a fresh clone; the
 * format of the files is told in test/cases/README.md.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { loadTypescript } from './load-typescript.mjs';
import { fail, root, runMain } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

await runMain(async () => {
  const words = process.argv.slice(2);
  const files = words.filter((word) => word !== '--trace').map(readCaseFile);
  if (files.length === 0) fail('Name one or more case files: npm run cases -- test/cases/*.yaml');
  await ensureInstalled();
  const { runFiles } = await loadTypescript('test/cases/run-files.ts');
  const { lines, passed, failed } = runFiles(files, words.includes('--trace'));
  for (const line of lines) process.stdout.write(`${line}\n`);
  process.stdout.write(`Cases: ${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});

/** A path is meant from where the command was typed, which npm remembers. */
function readCaseFile(name) {
  const places = [process.cwd(), process.env.INIT_CWD ?? root].map((from) => resolve(from, name));
  const path = places.find((place) => existsSync(place));
  if (!path) fail(`There is no file ${name}.`);
  return { name: basename(path), text: readFileSync(path, 'utf8') };
}
