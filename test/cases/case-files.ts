import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The cases of this folder, and of `areas`: one file an area. */
export const CASE_FILES = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(__dirname, name), 'utf8') }));
