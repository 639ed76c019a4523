import { createCipheriv } from 'node:crypto';
import { publicKeyOf, sm2Signer, sm2Verifier } from './sm2';
import { sm3 } from './sm3';

/** The example of GM/T 0003.5-2012, annex A: its key, its text, its signature in DER. */
const PRIVATE = '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8';
const TEXT = 'message digest';
const SIGNATURE = Buffer.from(
  '3046022100f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3' +
    '022100b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
  'hex',
).toString('base64');
const SM3_OF_ABC = '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0';
/** GB/T 32907, example 1: the key enciphers itself. */
const SM4_KEY = Buffer.from('0123456789abcdeffedcba9876543210', 'hex');
const SM4_SELF = '681edf34d206965e86b3e94f536e4246';

/**
 * Proves that this Node and its OpenSSL do SM2, SM3 and SM4 as the standards say, before anything
 * is sent: some builds leave them out, and how Node signs by SM2 is nowhere promised.
 * @throws with one sentence for whoever starts the process
 */
export function checkSmAlgorithms(): void {
  if (!holds()) throw new Error('this Node does not do SM2, SM3 and SM4; nodejs.org has one');
}

function holds(): boolean {
  try {
    const verify = sm2Verifier(publicKeyOf(PRIVATE));
    const signed = sm2Signer(PRIVATE)(TEXT);
    const cipher = createCipheriv('sm4-ecb', SM4_KEY, null).setAutoPadding(false);
    return (
      verify(TEXT, SIGNATURE) &&
      verify(TEXT, signed) &&
      !verify(`${TEXT}.`, SIGNATURE) &&
      sm3('abc') === SM3_OF_ABC &&
      cipher.update(SM4_KEY).toString('hex') === SM4_SELF
    );
  } catch {
    return false;
  }
}
