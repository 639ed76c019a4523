import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { IdNumberVault } from '../../ports/id-number-vault';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Written in front, so that a later key or algorithm can be told apart. */
const VERSION = 'v1';

/**
 * AES-256-GCM with a random IV a text, the context as additional authenticated data; the blind
 * index is HMAC-SHA-256 under a second key, so that neither key gives away what the other hides.
 */
export function createAesVault(dataKey: Buffer, indexKey: Buffer): IdNumberVault {
  if (dataKey.length !== KEY_BYTES || indexKey.length !== KEY_BYTES || dataKey.equals(indexKey)) {
    throw new RangeError('two different keys of 32 bytes are needed');
  }
  return {
    encrypt(plain, context) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(ALGORITHM, dataKey, iv).setAAD(Buffer.from(context));
      const data = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      const sealed = Buffer.concat([iv, cipher.getAuthTag(), data]);
      return `${VERSION}.${sealed.toString('base64url')}`;
    },
    decrypt(sealed, context) {
      const [version, text = ''] = sealed.split('.');
      if (version !== VERSION) throw new Error('sealed by an unknown version');
      const bytes = Buffer.from(text, 'base64url');
      const iv = bytes.subarray(0, IV_BYTES);
      const decipher = createDecipheriv(ALGORITHM, dataKey, iv, { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(context));
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      const data = bytes.subarray(IV_BYTES + TAG_BYTES);
      return Buffer.concat([decipher.update(data), decipher.final()]).toString('utf8');
    },
    blindIndex(plain) {
      return createHmac('sha256', indexKey).update(plain).digest('base64url');
    },
  };
}
