import {
  createECDH,
  createHash,
  createPrivateKey,
  createPublicKey,
  createSign,
  createVerify,
} from 'node:crypto';

/** The user id that both sides of a gateway sign under (GM/T 0009 names it as the default). */
export const USER_ID = '1234567812345678';

/** a, b and the base point of the curve of GB/T 32918.5: part of what is signed. */
const CURVE = Buffer.from(
  'fffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc' +
    '28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93' +
    '32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7' +
    'bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0',
  'hex',
);
/** A key in PKCS #8 and SPKI, but for the numbers themselves. */
const PKCS8_HEAD = Buffer.from(
  '308187020100301306072a8648ce3d020106082a811ccf5501822d046d306b0201010420',
  'hex',
);
const PKCS8_MIDDLE = Buffer.from('a144034200', 'hex');
const SPKI_HEAD = Buffer.from('3059301306072a8648ce3d020106082a811ccf5501822d034200', 'hex');

/** The uncompressed public key (130 hex digits, `04…`) of a private one (64 hex digits). */
export function publicKeyOf(privateKey: string): string {
  const pair = createECDH('SM2');
  pair.setPrivateKey(privateKey, 'hex');
  return pair.getPublicKey('hex');
}

/**
 * SM3withSM2 under one private key: a signature in base64, of the DER form.
 *
 * Node signs the digest of what it is fed by the key's own algorithm, so SM2 with a user id is to
 * feed it Z, the digest of id, curve and public key, before the text.
 */
export function sm2Signer(privateKey: string): (text: string) => string {
  const publicKey = Buffer.from(publicKeyOf(privateKey), 'hex');
  const parts = [PKCS8_HEAD, Buffer.from(privateKey, 'hex'), PKCS8_MIDDLE, publicKey];
  const key = createPrivateKey({ key: Buffer.concat(parts), format: 'der', type: 'pkcs8' });
  const z = digestOfSigner(publicKey);
  return (text) => createSign('sm3').update(z).update(text, 'utf8').sign(key, 'base64');
}

/** Says whether a signature in base64 is the one of a text. */
export function sm2Verifier(publicKey: string): (text: string, signature: string) => boolean {
  const point = Buffer.from(publicKey, 'hex');
  const der = Buffer.concat([SPKI_HEAD, point]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const z = digestOfSigner(point);
  return (text, signature) => {
    const bytes = Buffer.from(signature, 'base64');
    // Two texts of one meaning would let a changed message pass.
    if (bytes.toString('base64') !== signature) return false;
    return createVerify('sm3').update(z).update(text, 'utf8').verify(key, bytes);
  };
}

/** Z of GB/T 32918.2, section 5.5. */
function digestOfSigner(publicKey: Buffer): Buffer {
  const bits = Buffer.alloc(2);
  bits.writeUInt16BE(USER_ID.length * 8);
  const hash = createHash('sm3').update(bits).update(USER_ID).update(CURVE);
  return hash.update(publicKey.subarray(1)).digest();
}
