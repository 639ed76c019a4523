/** What the lock file says is installed, and what of it runs with the product. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './say.mjs';

/** Whose dependencies run for people: those of the tests and of the builds do not. */
const shipped = ['shared', 'bff', 'miniapp'];

export function readLock() {
  const { parse } = createRequire(join(root, 'test', 'package.json'))('yaml');
  return parse(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'));
}

/**
 * Every package that the product needs at run time, with those that it needs in turn.
 * @returns {{name: string, version: string, integrity: string, needs: string[],
 *   direct: boolean}[]} by name; `direct` where one of our own packages asks for it
 */
export function shippedPackages(lock) {
  const found = new Map();
  const add = (name, version, direct) => {
    const key = `${name}@${version}`;
    if (version.startsWith('link:')) return;
    if (direct && found.has(key)) found.get(key).direct = true;
    if (found.has(key)) return;
    const bare = version.replace(/\(.*$/, '');
    const entry = { name, version: bare, needs: [], direct };
    found.set(key, entry);
    entry.integrity = lock.packages[`${name}@${bare}`]?.resolution?.integrity ?? '';
    for (const [need, needed] of needsOf(lock.snapshots[key])) {
      entry.needs.push(`${need}@${needed.replace(/\(.*$/, '')}`);
      add(need, needed, false);
    }
  };
  for (const folder of shipped) {
    for (const [name, { version }] of needsOf(lock.importers[folder])) add(name, version, true);
  }
  const byId = new Map([...found.values()].map((one) => [`${one.name}@${one.version}`, one]));
  return [...byId].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

function needsOf({ dependencies = {}, optionalDependencies = {} } = {}) {
  return Object.entries({ ...dependencies, ...optionalDependencies });
}
