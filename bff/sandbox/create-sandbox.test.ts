import { makeChannelPair } from '../channel/make-channel-pair';
import { createSandbox } from './create-sandbox';
import { startTestSandbox } from './test-sandbox';

const nowhere = 'postgres://nobody:nothing@127.0.0.1:1/nowhere';

describe('the sandbox', () => {
  const before = process.env.NODE_ENV;
  afterEach(() => {
    process.env.NODE_ENV = before;
  });

  it('refuses to be made in production mode', async () => {
    process.env.NODE_ENV = 'production';
    await expect(
      createSandbox({ channels: makeChannelPair().theirs, databaseUrl: nowhere }),
    ).rejects.toThrow('never runs in production');
  });

  it('rejects where its database cannot be reached', async () => {
    await expect(
      createSandbox({ channels: makeChannelPair().theirs, databaseUrl: nowhere }),
    ).rejects.toThrow(/ECONNREFUSED/);
  });

  it('says that it is well, and answers what it does not know or cannot read', async () => {
    const sandbox = await startTestSandbox();
    expect(await sandbox.get('/healthz')).toEqual({ status: 200, body: { ok: true } });
    expect(await sandbox.get('/core/nothing')).toEqual({
      status: 404,
      body: { code: 'not-found' },
    });
    const answer = await sandbox.post('/login/exchange', 'no object');
    expect(answer).toEqual({ status: 400, body: { code: 'body-invalid' } });
    await sandbox.close();
  });
});
