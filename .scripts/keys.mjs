/** The secrets of one installation: made once, readable by their owner only. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const names = ['DATA_KEY', 'INDEX_KEY'];
/** Those that only open, while keys are changed: where there are any. */
const others = ['OTHER_DATA_KEYS', 'OTHER_INDEX_KEYS'];

/**
 * The keys for encrypting and for looking up ID numbers; those in the environment win.
 * @returns {Record<string, string>} 32 bytes each, as base64
 */
export function installationKeys(dataDir, env) {
  const file = join(dataDir, 'keys.json');
  if (!existsSync(file)) {
    const made = names.map((name) => [name, randomBytes(32).toString('base64')]);
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(made), null, 2)}\n`, { mode: 0o600 });
  }
  const kept = JSON.parse(readFileSync(file, 'utf8'));
  return Object.fromEntries(
    [...names, ...others].map((name) => [name, env[name] ?? kept[name] ?? '']),
  );
}
