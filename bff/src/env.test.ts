import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { EnvError, readEnv } from './env';

const KEY_A = randomBytes(32).toString('base64');
const KEY_B = randomBytes(32).toString('base64');
const DATABASE_URL = 'postgres://someone@localhost/gongji';
const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL,
  CHANNELS_FILE: '/etc/gongji/channels.json',
  DATA_KEY: KEY_A,
  INDEX_KEY: KEY_B,
  CORE_URL: 'https://core.test',
  COLLECTOR_URL: 'https://collector.test',
  FACE_URL: 'https://face.test',
  AGENCY_URL: 'https://agency.test',
  PAYOUT_URL: 'https://payout.test',
  WECHAT_APP_ID: 'wx0000000000000001',
  WECHAT_APP_SECRET: 'a-secret',
};

describe('the environment', () => {
  it('starts in production with its keys and without the sandbox', () => {
    expect(readEnv(PRODUCTION).SANDBOX_URL).toBeUndefined();
  });

  it('does not start in production with the sandbox', () => {
    const given = { ...PRODUCTION, SANDBOX_URL: 'http://127.0.0.1:4000' };
    expect(() => readEnv(given)).toThrow('SANDBOX_URL: must not be set in production');
  });

  it.each(['DATA_KEY', 'INDEX_KEY'])('does not start without %s', (name) => {
    expect(() => readEnv({ ...PRODUCTION, [name]: '' })).toThrow(new RegExp(`${name}:`));
    expect(() => readEnv({ ...PRODUCTION, [name]: undefined })).toThrow(new RegExp(`${name}:`));
  });

  it('refuses a key of another length', () => {
    expect(() => readEnv({ ...PRODUCTION, DATA_KEY: 'c2hvcnQ=' })).toThrow(EnvError);
  });

  it('needs to know where the outside systems are, unless they are played', () => {
    const { CORE_URL, ...rest } = PRODUCTION;
    expect(() => readEnv(rest)).toThrow(/CORE_URL: is needed without SANDBOX_URL/);
    const { CHANNELS_FILE } = PRODUCTION;
    const keys = { DATABASE_URL, CHANNELS_FILE, DATA_KEY: KEY_A, INDEX_KEY: KEY_B };
    expect(readEnv({ ...keys, SANDBOX_URL: 'http://127.0.0.1:4000' }).PORT).toBe(3000);
  });

  it('asks outside systems in production over TLS, or on this very machine', () => {
    const asks = (CORE_URL: string) => () => readEnv({ ...PRODUCTION, CORE_URL });
    expect(asks('http://core.test')).toThrow('CORE_URL: must be https');
    expect(asks('http://127.0.0.1:4000')).not.toThrow();
    expect(() =>
      readEnv({ ...PRODUCTION, NODE_ENV: 'test', CORE_URL: 'http://core.test' }),
    ).not.toThrow();
  });

  it('runs one process that does all unless told, and refuses to run none', () => {
    const { WEB_CONCURRENCY, WORKER_CONCURRENCY, WORKER } = readEnv(PRODUCTION);
    expect([WEB_CONCURRENCY, WORKER_CONCURRENCY, WORKER]).toEqual([1, 0, 'inline']);
    expect(() => readEnv({ ...PRODUCTION, WEB_CONCURRENCY: '0' })).toThrow('nothing would run');
  });

  it('waits ten minutes for an outside system to settle unless told', () => {
    expect(readEnv(PRODUCTION).SETTLEMENT_SECONDS).toBe(600);
    expect(readEnv({ ...PRODUCTION, SETTLEMENT_SECONDS: '0' }).SETTLEMENT_SECONDS).toBe(0);
  });

  it('says which variable is missing', () => {
    expect(() => readEnv({})).toThrow(/DATABASE_URL/);
  });
});

describe('in production', () => {
  const { WECHAT_APP_ID, WECHAT_APP_SECRET, ...noPlatform } = PRODUCTION;
  const zeros = Buffer.alloc(32).toString('base64');
  const typed = Buffer.from('change-me-change-me-change-me-!!').toString('base64');
  const sandbox = { SANDBOX_URL: 'http://127.0.0.1:4000' };

  it.each([
    [sandbox, 'SANDBOX_URL: must not be set in production: the demo sign-in and QA come with it'],
    [{ DATA_KEY: zeros }, 'DATA_KEY: is no random key'],
    [{ INDEX_KEY: typed }, 'INDEX_KEY: is no random key'],
    [{ INDEX_KEY: KEY_A }, 'INDEX_KEY: must be another key than DATA_KEY'],
    [{ ALIPAY_URL: 'http://pay.test' }, 'ALIPAY_URL: must be https'],
    [{ WECHAT_URL: 'http://api.test' }, 'WECHAT_URL: must be https'],
    [
      { WECHAT_APP_ID: '', WECHAT_APP_SECRET: '' },
      'WECHAT_APP_ID: is needed in production, or ALIPAY_APP_ID: else nobody can sign in',
    ],
  ])('%j is one fault, told in one sentence', (given, sentence) => {
    expect(() => readEnv({ ...PRODUCTION, ...given })).toThrow(new EnvError(sentence));
  });

  it('every fault is told at once', () => {
    const given = { ...noPlatform, ...sandbox, DATA_KEY: zeros, INDEX_KEY: zeros };
    expect(faultsOf(given)).toHaveLength(5);
  });

  it('none of these keeps a development machine from starting', () => {
    const given = { ...noPlatform, ...sandbox, DATA_KEY: zeros, INDEX_KEY: zeros };
    expect(readEnv({ ...given, NODE_ENV: 'development' }).PORT).toBe(3000);
  });

  it('a system on this very machine may be spoken to without a certificate', () => {
    const CORE_URL = 'http://127.0.0.1:8443';
    expect(readEnv({ ...PRODUCTION, CORE_URL }).CORE_URL).toBe(CORE_URL);
  });
});

describe('the platforms', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const ALIPAY = {
    ALIPAY_APP_ID: '2021000000000001',
    ALIPAY_PRIVATE_KEY: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    ALIPAY_PUBLIC_KEY: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  };

  it('have their own addresses unless told', () => {
    const { WECHAT_URL, ALIPAY_URL } = readEnv(PRODUCTION);
    expect(WECHAT_URL).toBe('https://api.weixin.qq.com');
    expect(ALIPAY_URL).toBe('https://openapi.alipay.com/gateway.do');
  });

  it('give keys as their tools write them', () => {
    const pkcs1 = privateKey.export({ type: 'pkcs1', format: 'der' }).toString('base64');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    for (const given of [ALIPAY.ALIPAY_PRIVATE_KEY, pkcs1, pem, pem.replaceAll('\n', '\\n')]) {
      const read = readEnv({ ...PRODUCTION, ...ALIPAY, ALIPAY_PRIVATE_KEY: given });
      expect(read.ALIPAY_PRIVATE_KEY?.equals(privateKey)).toBe(true);
    }
  });

  it('need all that belongs together', () => {
    expect(faultsOf({ ...PRODUCTION, WECHAT_APP_SECRET: '' })).toEqual([
      'WECHAT_APP_SECRET: is needed with the others of its platform',
    ]);
    expect(faultsOf({ ...PRODUCTION, ALIPAY_APP_ID: 'one' })).toHaveLength(2);
  });

  it('take no key that is short, or none, and no sentence holds what was given', () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 1_024 }).privateKey;
    const text = short.export({ type: 'pkcs8', format: 'der' }).toString('base64');
    for (const given of [text, 'no-key-at-all', ALIPAY.ALIPAY_PUBLIC_KEY]) {
      expect(faultsOf({ ...PRODUCTION, ...ALIPAY, ALIPAY_PRIVATE_KEY: given })).toEqual([
        'ALIPAY_PRIVATE_KEY: must be the private half of an RSA key of at least 2048 bits',
      ]);
    }
  });
});

function faultsOf(variables: NodeJS.ProcessEnv): string[] {
  try {
    readEnv(variables);
    return [];
  } catch (error) {
    return error instanceof EnvError ? error.message.split('; ') : [];
  }
}
