/**
 * npm run sbom [-- --to FILE]: the software bill of materials of what runs with the product, as
 * CycloneDX 1.6 JSON: each package with its version, digest, licence and what it needs.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readLock, shippedPackages } from './lock.mjs';
import { root, runMain, say } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

const store = join(root, 'node_modules', '.pnpm');
let installed = [];

await runMain(async () => {
  const { values } = parseArgs({ options: { to: { type: 'string' } } });
  const file = resolve(root, values.to ?? join('.cache', 'sbom.cdx.json'));
  await ensureInstalled();
  installed = readdirSync(store);
  const packages = shippedPackages(readLock());
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${bomText(packages)}\n`);
  say(`${packages.length} packages that run with the product are in ${file}`);
});

function bomText(packages) {
  const cyclonedx = createRequire(join(root, 'package.json'))('@cyclonedx/cyclonedx-library');
  const { Enums, Models, Serialize, Spec } = cyclonedx;
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const product = new Models.Component(Enums.ComponentType.Application, name, { version });
  product.licenses.add(new Models.SpdxLicense(license));
  const bom = new Models.Bom();
  bom.metadata.component = product;
  const made = new Map(packages.map((one) => [idOf(one), componentOf(cyclonedx, one)]));
  for (const one of packages) {
    const component = made.get(idOf(one));
    bom.components.add(component);
    if (one.direct) product.dependencies.add(component.bomRef);
    for (const need of one.needs) {
      const needed = made.get(need);
      if (needed) component.dependencies.add(needed.bomRef);
    }
  }
  const serializer = new Serialize.JsonSerializer(
    new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
  );
  return serializer.serialize(bom, { sortLists: true, space: 1 });
}

function idOf({ name, version }) {
  return `${name}@${version}`;
}

function componentOf({ Enums, Models, SPDX }, one) {
  const [group, name] = one.name.startsWith('@') ? one.name.split('/') : [undefined, one.name];
  const purl = `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`;
  const facts = { bomRef: idOf(one), group, version: one.version, purl };
  const component = new Models.Component(Enums.ComponentType.Library, name, facts);
  const [kind, digest = ''] = one.integrity.split('-');
  if (kind === 'sha512') {
    const bytes = Buffer.from(digest, 'base64');
    component.hashes.set(Enums.HashAlgorithm['SHA-512'], bytes.toString('hex'));
  }
  const license = licenseOf(one);
  const known = SPDX.fixupSpdxId(license);
  if (known) component.licenses.add(new Models.SpdxLicense(known));
  else if (license) component.licenses.add(new Models.NamedLicense(license));
  return component;
}

/** As the package says of itself, where it is installed here; those of other systems are not. */
function licenseOf({ name, version }) {
  const start = `${name.replace('/', '+')}@${version}`;
  const folder = installed.find((one) => one === start || one.startsWith(`${start}_`));
  const file = join(store, folder ?? start, 'node_modules', name, 'package.json');
  if (!existsSync(file)) return '';
  const { license = '' } = JSON.parse(readFileSync(file, 'utf8'));
  return typeof license === 'string' ? license : (license.type ?? '');
}
