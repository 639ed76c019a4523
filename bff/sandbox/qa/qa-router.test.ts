import { QaState } from '@gongji/shared/contracts';
import { DEMO_PEOPLE } from '../demo-people';
import { demo, startTestSandbox, type TestSandbox } from '../test-sandbox';

let sandbox: TestSandbox;

beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.close());

async function state(): Promise<QaState> {
  return QaState.parse((await sandbox.get('/qa/state')).body);
}

describe('the QA door', () => {
  it('begins on 2025-11-15 with passing faces, no fault and everybody there', async () => {
    const { people, operators, ...settings } = await state();
    expect(settings).toEqual({
      today: '2025-11-15',
      time: null,
      timeSetAt: null,
      faceResult: 'pass',
      reviewResult: 'wait',
      faults: {
        'insurance-core': 'none',
        'premium-collector': 'none',
        'face-check': 'none',
        'bind-review': 'none',
        payout: 'none',
      },
    });
    expect(people).toHaveLength(DEMO_PEOPLE.length);
    expect(operators.map(({ demoId }) => demoId)).toEqual(['operator-zhou']);
    expect(people).toContainEqual(expect.objectContaining({ demoId: 'lin-defu', age: 72 }));
  });

  it('changes what is given and leaves the rest', async () => {
    await sandbox.put('/qa/settings', { faults: { 'face-check': 'slow' } });
    await sandbox.put('/qa/settings', { today: '2026-02-08' });
    const { today, faceResult, faults, people } = await state();
    expect({ today, faceResult }).toEqual({ today: '2026-02-08', faceResult: 'pass' });
    expect(faults).toMatchObject({ 'insurance-core': 'none', 'face-check': 'slow' });
    expect(people).toContainEqual(expect.objectContaining({ demoId: 'lin-defu', age: 73 }));
  });

  it('follows the real clock where the day is null', async () => {
    await sandbox.put('/qa/settings', { today: null });
    expect((await state()).today).toBeNull();
  });

  it('sets the time of day, and tells since when it runs', async () => {
    await sandbox.put('/qa/settings', { time: '21:59' });
    const { time, timeSetAt } = await state();
    expect(time).toBe('21:59');
    expect(Math.abs(Date.now() - Date.parse(timeSetAt ?? ''))).toBeLessThan(60_000);
    await sandbox.put('/qa/settings', { faceResult: 'pass' });
    expect(await state()).toMatchObject({ time, timeSetAt });
    await sandbox.put('/qa/settings', { time: null });
    expect(await state()).toMatchObject({ time: null, timeSetAt: null });
  });

  it.each([
    ['no day of the calendar', { today: '2026-02-30' }],
    ['no time of day', { time: '24:00' }],
    ['no known fault', { faults: { 'insurance-core': 'sulks' } }],
    ['no known target', { faults: { weather: 'slow' } }],
  ])('refuses %s', async (_what, change) => {
    expect((await sandbox.put('/qa/settings', change)).status).toBe(400);
  });

  it('resets everything that was played', async () => {
    const { idNumber, name } = demo('lin-jianguo');
    const transfer = { source: 'personal-account', purpose: 'pot-transfer', amountFen: 5_000 };
    const order = { orderNumber: 'one', payerIdNumber: idNumber, ...transfer };
    await sandbox.post('/core/debits', order);
    await sandbox.put('/qa/settings', { faceResult: 'fail' });
    const { status, body } = await sandbox.post('/qa/reset');
    expect(status).toBe(200);
    expect(body).toMatchObject({ today: '2025-11-15', faceResult: 'pass' });
    const person = await sandbox.post('/core/people/read', { idNumber, name });
    expect(person.body).toMatchObject({ account: { balanceFen: 860_000, potFen: 0 } });
    expect((await sandbox.get('/core/debits/one')).body).toMatchObject({ status: 'unknown' });
  });

  it('keeps what was played when a second sandbox starts on the same database', async () => {
    await sandbox.put('/qa/settings', { faceResult: 'wait' });
    const second = await startTestSandbox({ databaseUrl: sandbox.databaseUrl });
    expect((await second.get('/qa/state')).body).toMatchObject({ faceResult: 'wait' });
    await second.close();
  });
});
