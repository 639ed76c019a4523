import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sm2 as library } from 'sm-crypto-v2';
import { openMessage } from '../open';
import { checkSmAlgorithms } from '../self-check';
import { sm2Signer, sm2Verifier, USER_ID } from '../sm2';
import { sm3 } from '../sm3';
import { sm4Decrypt, sm4Encrypt } from '../sm4';
import { GOLDEN, type GoldenExchange } from './read-vectors';

const opensslIsHere = spawnSync('openssl', ['version']).status === 0;

describe('the algorithms', () => {
  it('give what the standards print: SM2 of GM/T 0003.5, SM3 of abc, SM4 of GB/T 32907', () => {
    expect(checkSmAlgorithms).not.toThrow();
    expect(sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
  });

  it('encrypt anew each time, and open what was encrypted', () => {
    const key = Buffer.alloc(16, 7);
    const [one, other] = [sm4Encrypt(key, '医保 {"a":1}'), sm4Encrypt(key, '医保 {"a":1}')];
    expect(one).not.toBe(other);
    expect([sm4Decrypt(key, one), sm4Decrypt(key, other)]).toEqual(Array(2).fill('医保 {"a":1}'));
  });

  it('agree on SM2 with a library that is not ours, both ways', () => {
    for (const { question, ours, theirs } of GOLDEN) {
      const bytes = new Uint8Array(Buffer.from(question.stringToSign));
      const how = { hash: true, der: true, userId: USER_ID };
      const signed = sm2Signer(ours.privateKey)(question.stringToSign);
      const hex = Buffer.from(signed, 'base64').toString('hex');
      expect(library.doVerifySignature(bytes, hex, theirs.peerPublicKey, how)).toBe(true);
      const foreign = Buffer.from(library.doSignature(bytes, ours.privateKey, how), 'hex');
      const verify = sm2Verifier(theirs.peerPublicKey);
      expect(verify(question.stringToSign, foreign.toString('base64'))).toBe(true);
      expect(verify(`${question.stringToSign} `, foreign.toString('base64'))).toBe(false);
    }
  });

  it('take what the OpenSSL command line signed under the user id of gateways', () => {
    for (const { question, theirs } of GOLDEN) {
      const verify = sm2Verifier(theirs.peerPublicKey);
      expect(verify(question.stringToSign, question.signedByOpenssl)).toBe(true);
      expect(verify(question.stringToSign.slice(1), question.signedByOpenssl)).toBe(false);
    }
  });

  it(`are taken by the OpenSSL command line (${opensslIsHere ? 'here' : 'not here'})`, () => {
    const verdicts = GOLDEN.map((golden) => (opensslIsHere ? askOpenssl(golden) : 'not asked'));
    const expected = opensslIsHere ? 'Verified OK' : 'not asked';
    expect(verdicts).toEqual([expected, expected]);
  });
});

describe.each(GOLDEN)('a whole exchange in the style $name', (golden) => {
  const { application, gateway, question, answer, sealedMs } = golden;

  it('has the string to sign that its channel says', () => {
    expect(gateway.stringToSign(JSON.parse(question.text))).toBe(question.stringToSign);
    expect(application.stringToSign(JSON.parse(answer.text))).toBe(answer.stringToSign);
  });

  it('opens on the other side, and says what was said', () => {
    const asked = openMessage(gateway, JSON.parse(question.text), sealedMs);
    const operation = 'POST /core/debits';
    expect(asked).toMatchObject({ kind: 'genuine', operation, body: question.body, answers: null });
    const nonce = asked.kind === 'genuine' ? asked.nonce : '';
    const heard = openMessage(application, JSON.parse(answer.text), sealedMs);
    const body = { orderNumber: 'TV-0001', status: 'debited', amountFen: 40_000 };
    expect(heard).toMatchObject({ kind: 'genuine', operation, body });
    expect(heard).toMatchObject({ answers: { nonce, status: 200 } });
  });

  it('is not its own answer: what one side sealed does not open on that side', () => {
    const opened = openMessage(application, JSON.parse(question.text), sealedMs);
    expect(opened).toEqual({ kind: 'not-taken', why: 'signature-wrong' });
  });
});

/** Has it verify a fresh signature of ours. */
function askOpenssl({ question, ours, theirs }: GoldenExchange): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-sm2-'));
  const file = (name: string) => join(folder, name);
  const head = '3059301306072a8648ce3d020106082a811ccf5501822d034200';
  const key = Buffer.from(`${head}${theirs.peerPublicKey}`, 'hex').toString('base64');
  writeFileSync(file('key'), `-----BEGIN PUBLIC KEY-----\n${key}\n-----END PUBLIC KEY-----\n`);
  writeFileSync(file('text'), question.stringToSign);
  const signed = sm2Signer(ours.privateKey)(readFileSync(file('text'), 'utf8'));
  writeFileSync(file('signature'), Buffer.from(signed, 'base64'));
  const args = ['dgst', '-sm3', '-verify', file('key'), '-sigopt', `distid:${USER_ID}`];
  try {
    const said = execFileSync('openssl', [...args, '-signature', file('signature'), file('text')]);
    return said.toString().trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
