import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'sm4-cbc';
const BLOCK = 16;

/** SM4-CBC under a fresh vector, which stands before the cipher text; base64. */
export function sm4Encrypt(key: Buffer, plain: string): string {
  const vector = randomBytes(BLOCK);
  const cipher = createCipheriv(ALGORITHM, key, vector);
  return Buffer.concat([vector, cipher.update(plain, 'utf8'), cipher.final()]).toString('base64');
}

/**
 * Opens it. Only for what a signature has vouched for: CBC alone notices no change.
 * @throws where it was never made with this key
 */
export function sm4Decrypt(key: Buffer, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, BLOCK));
  const plain = [decipher.update(bytes.subarray(BLOCK)), decipher.final()];
  return Buffer.concat(plain).toString('utf8');
}
