import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import type { IdNumberVault } from '../../ports/id-number-vault';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** The first version did not say which key it was sealed with. */
const VERSIONS = { unnamed: 'v1', named: 'v2' } as const;

/** Keys that were, or are about to be, the ones of today. */
export interface OtherKeys {
  /** They open what they once sealed, and seal nothing. */
  readonly data: readonly Buffer[];
  /** What they once indexed is still found. */
  readonly index: readonly Buffer[];
}

/** What a sealed text calls its key by: part of a hash, which tells nothing of the key. */
export function keyName(key: Buffer): string {
  return createHash('sha256').update('data key ').update(key).digest('hex').slice(0, 8);
}

/**
 * AES-256-GCM with a random IV a text, the context as additional authenticated data; the blind
 * index is HMAC-SHA-256 under a second key, so that neither key gives away what the other hides.
 */
export function createAesVault(
  dataKey: Buffer,
  indexKey: Buffer,
  others: OtherKeys = { data: [], index: [] },
): IdNumberVault {
  const [dataKeys, indexKeys] = [
    [dataKey, ...others.data],
    [indexKey, ...others.index],
  ];
  requireApart(dataKeys, indexKeys);
  const byName = new Map(dataKeys.map((key) => [keyName(key), createSecretKey(key)]));
  const sealing = createSecretKey(dataKey);
  const indexing = indexKeys.map((key) => createSecretKey(key));
  const mark = `${VERSIONS.named}.${keyName(dataKey)}.`;
  const indexesOf = (plain: string) => indexing.map((key) => indexUnder(key, plain));
  return {
    mark,
    encrypt: (plain, context) => mark + seal(sealing, plain, context),
    decrypt(sealed, context) {
      const [version, ...rest] = sealed.split('.');
      const [name = '', text = ''] = rest;
      if (version === VERSIONS.unnamed) return openByAny([...byName.values()], name, context);
      const key = version === VERSIONS.named ? byName.get(name) : undefined;
      if (!key) throw new Error('sealed by an unknown version or key');
      return open(key, text, context);
    },
    blindIndex: (plain) => indexesOf(plain)[0] ?? '',
    blindIndexes: indexesOf,
  };
}

function requireApart(dataKeys: readonly Buffer[], indexKeys: readonly Buffer[]): void {
  const all = [...dataKeys, ...indexKeys];
  const different = new Set(all.map((key) => key.toString('base64'))).size === all.length;
  if (!different || all.some((key) => key.length !== KEY_BYTES)) {
    throw new RangeError('different keys of 32 bytes are needed');
  }
}

function indexUnder(key: KeyObject, plain: string): string {
  return createHmac('sha256', key).update(plain).digest('base64url');
}

function seal(key: KeyObject, plain: string, context: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(Buffer.from(context));
  const data = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), data]).toString('base64url');
}

function open(key: KeyObject, text: string, context: string): string {
  const bytes = Buffer.from(text, 'base64url');
  const iv = bytes.subarray(0, IV_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const data = bytes.subarray(IV_BYTES + TAG_BYTES);
  return Buffer.concat([decipher.update(data), decipher.final()]).toString('utf8');
}

function openByAny(keys: readonly KeyObject[], text: string, context: string): string {
  const [key, ...rest] = keys;
  if (!key) throw new Error('no key opens this');
  if (rest.length === 0) return open(key, text, context);
  try {
    return open(key, text, context);
  } catch {
    return openByAny(rest, text, context);
  }
}
