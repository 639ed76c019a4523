import { createHash } from 'node:crypto';
import { demo, startTestSandbox, type TestSandbox } from '../test-sandbox';

const DAY = '2025-11-15';
let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
beforeEach(() => sandbox.post('/qa/reset'));
afterAll(() => sandbox.close());

async function file(system: string, day = DAY) {
  const answer = await sandbox.getText(`/${system}/statement-files/${day}`);
  const hash = createHash('sha256').update(answer.text).digest('base64');
  expect(answer.headers.get('content-digest')).toBe(`sha-256=:${hash}:`);
  return answer.text.trimEnd().split('\n');
}

const debit = (orderNumber: string, amountFen: number) =>
  sandbox.post('/core/debits', {
    orderNumber,
    payerIdNumber: demo('lin-jianguo').idNumber,
    source: 'personal-account',
    purpose: 'pot-transfer',
    amountFen,
  });

const plant = (kind: string, orderNumber?: string) =>
  sandbox.post('/qa/differences', { system: 'core', day: DAY, kind, orderNumber });

describe('the statement file of a day', () => {
  it('has a head, a line a movement in yuan, and what they come to', async () => {
    await debit('T-1', 40_005);
    await debit('T-2', 5);
    await sandbox.post('/core/debits/T-1/reverse');
    const lines = await file('core');
    expect(lines[0]).toBe('order_number,movement,amount_yuan,booked_at');
    expect(lines).toContainEqual(expect.stringMatching(/^T-1,taken,400\.05,2025-11-15T/));
    expect(lines).toContainEqual(expect.stringMatching(/^T-1,given-back,400\.05,2025-11-15T/));
    expect(lines).toContainEqual(expect.stringMatching(/^T-2,taken,0\.05,2025-11-15T/));
    expect(lines.at(-1)).toBe('total,3,800.15,');
  });

  it('is a head and a zero on a day without movements', async () => {
    expect(await file('collector')).toHaveLength(2);
    expect((await file('core', '2025-11-14')).at(-1)).toBe('total,0,0.00,');
  });

  it.each([
    ['missing-ours', 4],
    ['missing-theirs', 2],
    ['amount', 3],
    ['state', 3],
    ['duplicate', 4],
    ['day-boundary', 2],
    ['late-reversal', 4],
  ])('differs by a planted %s', async (kind, lines) => {
    await debit('T-1', 100);
    const before = await file('core');
    await plant(kind, 'T-1');
    const after = await file('core');
    expect(after).toHaveLength(lines);
    expect(after).not.toEqual(before);
  });

  it('carries over midnight what was planted so', async () => {
    await debit('T-1', 100);
    await plant('day-boundary');
    expect((await file('core', '2025-11-16'))[1]).toMatch(/^T-1,taken,1\.00,2025-11-15T/);
  });
});
