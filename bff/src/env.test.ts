import { EnvError, readEnv } from './env';

const KEY_A = Buffer.alloc(32, 1).toString('base64');
const KEY_B = Buffer.alloc(32, 2).toString('base64');
const DATABASE_URL = 'postgres://someone@localhost/gongji';
const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL,
  DATA_KEY: KEY_A,
  INDEX_KEY: KEY_B,
  CORE_URL: 'https://core.test',
  COLLECTOR_URL: 'https://collector.test',
  FACE_URL: 'https://face.test',
  AGENCY_URL: 'https://agency.test',
  PAYOUT_URL: 'https://payout.test',
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
    const keys = { DATABASE_URL, DATA_KEY: KEY_A, INDEX_KEY: KEY_B };
    expect(readEnv({ ...keys, SANDBOX_URL: 'http://127.0.0.1:4000' }).PORT).toBe(3000);
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
