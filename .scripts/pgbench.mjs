/** Finds PostgreSQL's own benchmark, which the packages of the server do not bring. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const debian = '/usr/lib/postgresql';

/** PGBENCH_PATH, one on the PATH, or Debian's newest; null where there is none. */
export function findPgbench() {
  const { PGBENCH_PATH, PATH = '' } = process.env;
  const folders = PATH.split(delimiter);
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    : [];
  const places = [...folders, ...versions.map((version) => join(debian, version, 'bin'))];
  const candidates = [PGBENCH_PATH, ...places.map((folder) => join(folder, 'pgbench'))];
  return candidates.find((file) => file && existsSync(file)) ?? null;
}
