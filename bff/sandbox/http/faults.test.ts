import { demo, startTestSandbox, type TestSandbox } from '../test-sandbox';

const { idNumber, name } = demo('lin-jianguo');
const order = {
  orderNumber: 'one',
  payerIdNumber: idNumber,
  source: 'personal-account',
  purpose: 'pot-transfer',
  amountFen: 50_000,
};
let sandbox: TestSandbox;

beforeAll(async () => {
  sandbox = await startTestSandbox();
});
beforeEach(() => sandbox.post('/qa/reset'));
afterAll(() => sandbox.close());

const play = (fault: string) =>
  sandbox.put('/qa/settings', { faults: { 'insurance-core': fault } });
const query = async () => (await sandbox.get('/core/debits/one')).body;
const readPerson = () => sandbox.post('/core/people/read', { idNumber, name });

describe('a fault that QA switches on', () => {
  it('time-out after: the money is debited, no answer comes, and a query tells', async () => {
    await play('timeout-after');
    expect(await sandbox.postUnanswered('/core/debits', order)).toBe(true);
    expect(await query()).toEqual({ orderNumber: 'one', status: 'debited', amountFen: 50_000 });
    expect((await readPerson()).body).toMatchObject({ account: { potFen: 50_000 } });
  });

  it('time-out before: nothing is done, no answer comes, and a query tells', async () => {
    await play('timeout-before');
    expect(await sandbox.postUnanswered('/core/debits', order)).toBe(true);
    expect(await query()).toEqual({ orderNumber: 'one', status: 'unknown', amountFen: 0 });
  });

  it('5xx: reads and writes fail, and nothing is done', async () => {
    await play('error-5xx');
    expect((await sandbox.post('/core/debits', order)).status).toBe(503);
    expect((await readPerson()).status).toBe(503);
    await play('none');
    expect(await query()).toMatchObject({ status: 'unknown' });
  });

  it('wrong answer: the work is done, and what is said of it is in no contract', async () => {
    await play('wrong-answer');
    const nonsense = { status: 200, body: { answer: 42 } };
    expect(await sandbox.post('/core/debits', order)).toEqual(nonsense);
    expect(await readPerson()).toEqual(nonsense);
    await play('none');
    expect(await query()).toMatchObject({ status: 'debited' });
  });

  it('slow: the right answer comes, after three seconds', async () => {
    await play('slow');
    const started = Date.now();
    expect((await readPerson()).body).toMatchObject({ idNumber, name });
    expect(Date.now() - started).toBeGreaterThanOrEqual(2_900);
  });

  it('leaves the other outside systems alone', async () => {
    await play('error-5xx');
    const resident = { idNumber: demo('lin-defu').idNumber, coverYear: 2026 };
    expect((await sandbox.post('/collector/bills/read', resident)).status).toBe(200);
  });
});
