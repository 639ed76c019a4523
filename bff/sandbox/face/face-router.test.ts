import { demo, startTestSandbox, type TestSandbox } from '../test-sandbox';

const { idNumber, name } = demo('lin-defu');
let sandbox: TestSandbox;

beforeAll(async () => {
  sandbox = await startTestSandbox();
});
beforeEach(() => sandbox.post('/qa/reset'));
afterAll(() => sandbox.close());

const decide = (faceResult: string) => sandbox.put('/qa/settings', { faceResult });
const start = (checkId: string) => sandbox.post('/face/checks', { checkId, idNumber, name });
const read = (checkId: string) => sandbox.get(`/face/checks/${checkId}`);

describe('the face check', () => {
  it('waits while QA lets it wait, then ends as QA decided, and stays so', async () => {
    await decide('wait');
    expect((await start('one')).body).toEqual({ checkId: 'one', status: 'started' });
    expect((await read('one')).body).toEqual({ checkId: 'one', status: 'started' });
    await decide('fail');
    expect((await read('one')).body).toEqual({ checkId: 'one', status: 'failed' });
    await decide('pass');
    expect((await read('one')).body).toEqual({ checkId: 'one', status: 'failed' });
  });

  it('passes where QA decided nothing', async () => {
    await start('one');
    expect((await read('one')).body).toEqual({ checkId: 'one', status: 'passed' });
  });

  it('answers the same start with what it has, and keeps a check id to one person', async () => {
    await start('one');
    await read('one');
    expect((await start('one')).body).toEqual({ checkId: 'one', status: 'passed' });
    const { idNumber: other, name: otherName } = demo('lin-meiling');
    const body = { checkId: 'one', idNumber: other, name: otherName };
    const answer = await sandbox.post('/face/checks', body);
    expect(answer).toEqual({ status: 409, body: { code: 'order-mismatch' } });
  });

  it('knows neither a check that was never started nor a person it cannot place', async () => {
    expect(await read('never')).toEqual({ status: 404, body: { code: 'check-unknown' } });
    const stranger = { checkId: 'two', idNumber, name: '林德财' };
    expect((await sandbox.post('/face/checks', stranger)).status).toBe(404);
  });
});
