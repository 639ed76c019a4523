import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** Shorter ones are refused by Alipay, and have been broken. */
const LEAST_BITS = 2_048;

/**
 * An RSA key as its owner's tools write it: PEM, its line breaks perhaps as `\\n`, or the bare
 * base64 of PKCS#8, PKCS#1 or SPKI, as Alipay's own. Null where it is none, or too short.
 */
export function rsaKey(kind: 'private' | 'public', text: string): KeyObject | null {
  for (const read of kind === 'private' ? PRIVATE : PUBLIC) {
    const key = readBy(read, text.replaceAll('\\n', '\n').trim());
    if (key) return key;
  }
  return null;
}

type Read = (text: string) => KeyObject;

const der = (text: string) => Buffer.from(text, 'base64');

const PRIVATE: readonly Read[] = [
  (text) => createPrivateKey(text),
  (text) => createPrivateKey({ key: der(text), format: 'der', type: 'pkcs8' }),
  (text) => createPrivateKey({ key: der(text), format: 'der', type: 'pkcs1' }),
];

const PUBLIC: readonly Read[] = [
  (text) => createPublicKey(text),
  (text) => createPublicKey({ key: der(text), format: 'der', type: 'spki' }),
];

function readBy(read: Read, text: string): KeyObject | null {
  try {
    const key = read(text);
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    return key.asymmetricKeyType === 'rsa' && bits >= LEAST_BITS ? key : null;
  } catch {
    return null;
  }
}
