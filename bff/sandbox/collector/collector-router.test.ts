import { demo, startTestSandbox, type TestSandbox } from '../test-sandbox';

const CONFIRM_DELAY_MS = 300;
const father = demo('lin-defu');
let sandbox: TestSandbox;
let numbers = 0;

beforeAll(async () => {
  sandbox = await startTestSandbox({ confirmDelayMs: CONFIRM_DELAY_MS });
});
beforeEach(() => sandbox.post('/qa/reset'));
afterAll(() => sandbox.close());

function payment(change: object = {}) {
  numbers += 1;
  const { idNumber } = father;
  const orderNumber = `payment-${numbers}`;
  return { orderNumber, idNumber, coverYear: 2026, amountFen: 45_000, ...change };
}

const submit = (body: object) => sandbox.post('/collector/submissions', body);
const delayOver = () => new Promise((resolve) => setTimeout(resolve, CONFIRM_DELAY_MS + 50));

async function bill(demoId: string) {
  const { idNumber } = demo(demoId);
  return sandbox.post('/collector/bills/read', { idNumber, coverYear: 2026 });
}

describe('the premium collector', () => {
  it.each([
    ['lin-defu', 45_000, false],
    ['lin-xiaoyu', 45_000, false],
    ['low-income', 9_000, false],
    ['already-paid', 45_000, true],
  ])('bills %s %i fen', async (demoId, amountFen, alreadyPaid) => {
    const { idNumber } = demo(demoId);
    const body = { idNumber, coverYear: 2026, amountFen, alreadyPaid };
    expect(await bill(demoId)).toEqual({ status: 200, body });
  });

  it('bills nobody who is in the employee scheme', async () => {
    expect(await bill('chen-xiulan')).toEqual({ status: 404, body: { code: 'not-resident' } });
  });

  it('accepts a payment, confirms it after the delay, and then bills it as paid', async () => {
    const once = payment();
    const { orderNumber } = once;
    const accepted = { orderNumber, status: 'accepted', code: null };
    expect(await submit(once)).toEqual({ status: 200, body: accepted });
    await delayOver();
    const confirmed = { orderNumber, status: 'confirmed', code: null };
    expect((await sandbox.get(`/collector/submissions/${orderNumber}`)).body).toEqual(confirmed);
    expect((await submit(once)).body).toEqual(confirmed);
    expect((await bill('lin-defu')).body).toMatchObject({ alreadyPaid: true });
  });

  it('takes one payment a person and year when twenty order numbers arrive together', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(payment())));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    const refused = answers.filter((answer) => answer.status === 409);
    expect(refused.map(({ body }) => body)).toEqual(refused.map(() => ({ code: 'already-paid' })));
  });

  it('takes twenty copies of one payment as one', async () => {
    const once = payment();
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(once)));
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 200));
  });

  it('refuses another sum than the bill, and other content under a known number', async () => {
    const once = payment();
    const wrong = await submit({ ...once, amountFen: 44_999 });
    expect(wrong).toEqual({ status: 409, body: { code: 'amount-wrong' } });
    await submit(once);
    const other = await submit({ ...once, idNumber: demo('lin-meiling').idNumber });
    expect(other).toEqual({ status: 409, body: { code: 'order-mismatch' } });
  });

  it('takes the payment of one special person and refuses it later, every time', async () => {
    for (const attempt of [1, 2]) {
      const { idNumber } = demo('collector-refuses');
      const once = payment({ idNumber });
      expect([attempt, (await submit(once)).body]).toMatchObject([attempt, { status: 'accepted' }]);
      await delayOver();
      const { body } = await sandbox.get(`/collector/submissions/${once.orderNumber}`);
      expect(body).toMatchObject({ status: 'refused', code: 'record-under-review' });
    }
    expect((await bill('collector-refuses')).body).toMatchObject({ alreadyPaid: false });
  });

  it('has never seen a number that nobody sent', async () => {
    const { body } = await sandbox.get('/collector/submissions/never-seen');
    expect(body).toEqual({ orderNumber: 'never-seen', status: 'unknown', code: null });
  });
});
