/**
 * Gives a browser a Chinese font on machines that have none. The font comes from npm as WOFF files,
 * which fontconfig does not read: a WOFF file is an OpenType font whose tables are packed one by
 * one, so unpacking them is all it takes.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { root } from './say.mjs';

const weights = [400, 500, 700];

/**
 * Unpacks the font once and writes a fontconfig file that adds it to the machine's own fonts.
 * @returns {string} the path for FONTCONFIG_FILE
 */
export function chineseFontConfig(cacheFolder) {
  const folder = join(cacheFolder, 'fonts');
  const config = join(folder, 'fonts.conf');
  if (existsSync(config)) return config;
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  for (const file of fontFiles()) {
    const name = `${file.split('/').at(-1)}`.replace(/woff$/, 'ttf');
    writeFileSync(join(half, name), unpackWoff(readFileSync(file)));
  }
  writeFileSync(join(half, 'fonts.conf'), fontConfig(folder));
  renameSync(half, folder);
  return config;
}

function fontFiles() {
  const require = createRequire(join(root, 'test', 'package.json'));
  const folder = join(dirname(require.resolve('@fontsource/noto-sans-sc/package.json')), 'files');
  const wanted = new RegExp(`-sc-(latin|chinese-simplified)-(${weights.join('|')})-normal\\.woff$`);
  return readdirSync(folder)
    .filter((name) => wanted.test(name))
    .map((name) => join(folder, name));
}

/**
 * WOFF 1.0 (W3C, 2012) to OpenType: header, table directory, tables at multiples of four bytes.
 * @param {Buffer} woff
 * @returns {Buffer}
 */
export function unpackWoff(woff) {
  const count = woff.readUInt16BE(12);
  const directory = 12 + 16 * count;
  const header = Buffer.alloc(directory);
  woff.copy(header, 0, 4, 8);
  writeSearchFields(header, count);
  const parts = [header];
  let offset = directory;
  for (let index = 0; index < count; index += 1) {
    const entry = 44 + 20 * index;
    const table = unpackTable(woff, entry);
    const at = 12 + 16 * index;
    woff.copy(header, at, entry, entry + 4);
    woff.copy(header, at + 4, entry + 16, entry + 20);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(table.length, at + 12);
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    parts.push(table, padding);
    offset += table.length + padding.length;
  }
  return Buffer.concat(parts);
}

function unpackTable(woff, entry) {
  const start = woff.readUInt32BE(entry + 4);
  const packedLength = woff.readUInt32BE(entry + 8);
  const packed = woff.subarray(start, start + packedLength);
  return packedLength < woff.readUInt32BE(entry + 12) ? inflateSync(packed) : packed;
}

/** The binary-search hints an OpenType header carries beside its number of tables. */
function writeSearchFields(header, count) {
  const power = Math.floor(Math.log2(count));
  const searchRange = 16 * 2 ** power;
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(searchRange, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * count - searchRange, 10);
}

function fontConfig(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
  <alias binding="same">
    <family>sans-serif</family>
    <prefer><family>Noto Sans SC</family></prefer>
  </alias>
  <alias binding="same">
    <family>system-ui</family>
    <prefer><family>Noto Sans SC</family></prefer>
  </alias>
</fontconfig>
`;
}
