/** What a backup holds, by file and SHA-256, so that one that was harmed is not restored. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from './say.mjs';

const manifestName = 'manifest.json';

/** Writes the manifest of the folder `cluster` in a backup. */
export function writeManifest(backup, facts) {
  const files = digestsIn(join(backup, 'cluster'));
  writeFileSync(join(backup, manifestName), `${JSON.stringify({ ...facts, files }, null, 1)}\n`, {
    mode: 0o600,
  });
  return Object.keys(files).length;
}

/** Reads it; refuses a backup that is not, to the byte, what was written. */
export function checkedManifest(backup) {
  const file = join(backup, manifestName);
  if (!existsSync(file))
    fail(`${backup} holds no whole backup: there is no ${manifestName} in it.`);
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const found = digestsIn(join(backup, 'cluster'));
  const names = new Set([...Object.keys(manifest.files), ...Object.keys(found)]);
  const harmed = [...names].filter((name) => manifest.files[name] !== found[name]);
  if (harmed.length > 0) {
    fail(
      `The backup ${backup} is not what was written: ${harmed.length} files, such as ${harmed[0]}.`,
    );
  }
  return manifest;
}

function digestsIn(folder, path = '') {
  const digests = {};
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(digests, digestsIn(folder, inner));
    else digests[inner] = sha256(join(folder, inner));
  }
  return digests;
}

function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
