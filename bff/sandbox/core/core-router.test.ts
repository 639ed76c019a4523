import { demo, startTestSandbox, type TestSandbox } from '../test-sandbox';

const jianguo = demo('lin-jianguo');
const who = { idNumber: jianguo.idNumber, name: jianguo.name };
let sandbox: TestSandbox;
let numbers = 0;

beforeAll(async () => {
  sandbox = await startTestSandbox();
});
beforeEach(() => sandbox.post('/qa/reset'));
afterAll(() => sandbox.close());

function order(amountFen: number, change: object = {}) {
  numbers += 1;
  return {
    orderNumber: `order-${numbers}`,
    payerIdNumber: jianguo.idNumber,
    source: 'personal-account',
    purpose: 'pot-transfer',
    amountFen,
    ...change,
  };
}

const fromPot = { source: 'pot', purpose: 'premium' };
const debit = (body: object) => sandbox.post('/core/debits', body);

async function money(): Promise<unknown> {
  const { body } = await sandbox.post('/core/people/read', who);
  return (body as { account: unknown }).account;
}

function account(pastYearsFen: number, thisYearFen: number, potFen: number) {
  const balanceFen = pastYearsFen + thisYearFen;
  return { balanceFen, pastYearsFen, thisYearFen, potFen, transfersLeftThisMonth: null };
}

describe('the insurance core', () => {
  it('knows a person by number and name, and says nothing of the play around them', async () => {
    const { status, body } = await sandbox.post('/core/people/read', who);
    expect(status).toBe(200);
    expect(body).toEqual({
      ...who,
      bornOn: '1980-03-12',
      scheme: 'employee',
      status: 'active',
      areaCode: '350100',
      provinceDirect: false,
      publicExpense: false,
      chronicRegistration: false,
      yearsPaid: 21,
      insuredSince: '2004-07-01',
      insuredLastYear: true,
      gapYears: 0,
      freshman: false,
      assisted: 'none',
      account: account(600_000, 260_000, 0),
      wallet: null,
    });
  });

  it('does not know a number under another name', async () => {
    const answer = await sandbox.post('/core/people/read', { ...who, name: '林建军' });
    expect(answer).toEqual({ status: 404, body: { code: 'person-unknown' } });
  });

  it('moves money into the pot once, however often the same order is sent', async () => {
    const once = order(300_000);
    const first = await debit(once);
    expect(first).toEqual({
      status: 200,
      body: { orderNumber: once.orderNumber, status: 'debited', amountFen: 300_000 },
    });
    expect(await debit(once)).toEqual(first);
    expect(await money()).toEqual(account(300_000, 260_000, 300_000));
  });

  it('debits once when fifty calls with one order number arrive together', async () => {
    const once = order(10_000);
    const answers = await Promise.all(Array.from({ length: 50 }, () => debit(once)));
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 200));
    expect(await money()).toEqual(account(590_000, 260_000, 10_000));
  });

  it('refuses an order number that comes back with other content', async () => {
    const once = order(10_000);
    await debit(once);
    const answer = await debit({ ...once, amountFen: 20_000 });
    expect(answer).toEqual({ status: 409, body: { code: 'order-mismatch' } });
    const wife = { ...once, payerIdNumber: demo('chen-xiulan').idNumber };
    expect((await debit(wife)).body).toEqual({ code: 'order-mismatch' });
    expect(await money()).toEqual(account(590_000, 260_000, 10_000));
  });

  it('never lets the pot go below zero when many premiums are paid from it at once', async () => {
    await debit(order(100_000));
    const premiums = Array.from({ length: 20 }, () => debit(order(45_000, fromPot)));
    const statuses = (await Promise.all(premiums)).map((answer) => answer.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(2);
    expect(statuses.filter((status) => status === 409)).toHaveLength(18);
    expect(await money()).toEqual(account(500_000, 260_000, 10_000));
  });

  it('keeps the reserve, and keeps nothing of the order that it refused', async () => {
    const tooMuch = order(660_001);
    expect((await debit(tooMuch)).body).toEqual({ code: 'reserve-not-reached' });
    const unknown = { orderNumber: tooMuch.orderNumber, status: 'unknown', amountFen: 0 };
    expect((await sandbox.get(`/core/debits/${tooMuch.orderNumber}`)).body).toEqual(unknown);
  });

  it('refuses a payer who has no account', async () => {
    const payerIdNumber = demo('no-account').idNumber;
    const answer = await debit(order(45_000, { payerIdNumber }));
    expect(answer).toEqual({ status: 409, body: { code: 'payer-unknown' } });
  });

  it.each([
    ['half a fen', { amountFen: 0.5 }],
    ['nothing', { amountFen: 0 }],
    ['a pot moved into itself', { source: 'pot' }],
  ])('does not take an order of %s', async (_what, change) => {
    const answer = await debit(order(45_000, change));
    expect(answer).toEqual({ status: 400, body: { code: 'body-invalid' } });
  });

  it('puts every fen back where it came from when a debit is reversed, once', async () => {
    const once = order(650_000);
    await debit(once);
    const path = `/core/debits/${once.orderNumber}/reverse`;
    const answers = await Promise.all(Array.from({ length: 5 }, () => sandbox.post(path)));
    for (const { body } of answers) {
      const reversed = { orderNumber: once.orderNumber, status: 'reversed', amountFen: 650_000 };
      expect(body).toEqual(reversed);
    }
    expect(await money()).toEqual(account(600_000, 260_000, 0));
    expect((await debit(once)).body).toMatchObject({ status: 'reversed' });
    expect(await money()).toEqual(account(600_000, 260_000, 0));
  });

  it('does not reverse what was never debited, nor a transfer whose money is spent', async () => {
    const never = await sandbox.post('/core/debits/never-seen/reverse');
    expect(never).toEqual({ status: 409, body: { code: 'not-debited' } });
    const transfer = order(45_000);
    await debit(transfer);
    await debit(order(45_000, fromPot));
    const spent = await sandbox.post(`/core/debits/${transfer.orderNumber}/reverse`);
    expect(spent).toEqual({ status: 409, body: { code: 'balance-short' } });
  });

  it('gives a statement of the played day whose sums agree with the balances', async () => {
    await debit(order(200_000));
    await debit(order(45_000, fromPot));
    const undone = order(45_000, fromPot);
    await debit(undone);
    await sandbox.post(`/core/debits/${undone.orderNumber}/reverse`);
    const { body } = await sandbox.get('/core/statements/2025-11-15');
    const { entries } = body as {
      entries: { purpose: string; amountFen: number; status: string }[];
    };
    const sum = (purpose: string) =>
      entries
        .filter((entry) => entry.purpose === purpose && entry.status === 'debited')
        .reduce((total, entry) => total + entry.amountFen, 0);
    expect(entries).toHaveLength(3);
    expect(await money()).toEqual(
      account(600_000 - sum('pot-transfer'), 260_000, sum('pot-transfer') - sum('premium')),
    );
  });

  it('puts a debit on the statement of the day that QA plays, and on no other', async () => {
    await sandbox.put('/qa/settings', { today: '2026-03-01' });
    const once = order(10_000);
    await debit(once);
    const { body } = await sandbox.get('/core/statements/2026-03-01');
    const at = expect.stringMatching(/^2026-0(2-28|3-01)T.*Z$/);
    expect(body).toEqual({ day: '2026-03-01', entries: [{ ...once, status: 'debited', at }] });
    expect((await sandbox.get('/core/statements/2026-02-28')).body).toMatchObject({ entries: [] });
    expect((await sandbox.get('/core/statements/2026-02-30')).status).toBe(400);
  });
});
