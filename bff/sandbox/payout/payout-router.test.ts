import { demo, startTestSandbox, type TestSandbox } from '../test-sandbox';

const GOOD = '6200000000000005';
const CLOSED = '6200000000000013';
const UNKNOWN = '6200000000000021';

let sandbox: TestSandbox;
let made = 0;

beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.close());

function order(cardNumber: string, payoutNumber = `payout-${++made}`) {
  const { idNumber, name } = demo('lin-jianguo');
  return {
    payoutNumber,
    payeeIdNumber: idNumber,
    payeeName: name,
    cardNumber,
    amountFen: 40_000,
  };
}

describe('the played bank', () => {
  it('pays a good card once, however often it is asked', async () => {
    const wanted = order(GOOD);
    for (const _again of [1, 2]) {
      const { body } = await sandbox.post('/payout/payouts', wanted);
      expect(body).toEqual({ payoutNumber: wanted.payoutNumber, status: 'paid', code: null });
    }
    const other = await sandbox.post('/payout/payouts', { ...wanted, amountFen: 1 });
    expect(other).toEqual({ status: 409, body: { code: 'order-mismatch' } });
  });

  it('finds out later that a card is closed', async () => {
    const wanted = order(CLOSED);
    await sandbox.post('/payout/payouts', wanted);
    const { body } = await sandbox.get(`/payout/payouts/${wanted.payoutNumber}`);
    expect(body).toMatchObject({ status: 'refused', code: 'card-closed' });
  });

  it('sees at once that a card is unknown, and keeps nothing of it', async () => {
    const wanted = order(UNKNOWN);
    const refused = await sandbox.post('/payout/payouts', wanted);
    expect(refused).toEqual({ status: 409, body: { code: 'card-unknown' } });
    const { body } = await sandbox.get(`/payout/payouts/${wanted.payoutNumber}`);
    expect(body).toMatchObject({ status: 'unknown' });
  });

  it('pays nobody under another name', async () => {
    const wanted = { ...order(GOOD), payeeName: '林美玲' };
    const refused = await sandbox.post('/payout/payouts', wanted);
    expect(refused).toEqual({ status: 409, body: { code: 'card-name-differs' } });
  });
});
