import { demo, startTestSandbox } from '../test-sandbox';

describe('the platform login', () => {
  it('vouches for a demo person, and for nobody else', async () => {
    const sandbox = await startTestSandbox();
    const exchange = (credential: string) => sandbox.post('/login/exchange', { credential });
    const { idNumber, name } = demo('lin-jianguo');
    const body = { subject: 'demo:lin-jianguo', name, idNumber };
    expect(await exchange('lin-jianguo')).toEqual({ status: 200, body });
    const unknown = { status: 404, body: { code: 'credential-unknown' } };
    expect(await exchange('somebody')).toEqual(unknown);
    await sandbox.close();
  });

  it('vouches for a demo operator at a door of their own, and for no person there', async () => {
    const sandbox = await startTestSandbox();
    const exchange = (door: string, credential: string) => sandbox.post(door, { credential });
    const body = { subject: 'demo:operator-zhou', name: '周敏' };
    const operator = await exchange('/login/operators/exchange', 'operator-zhou');
    expect(operator).toEqual({ status: 200, body });
    const unknown = { status: 404, body: { code: 'credential-unknown' } };
    expect(await exchange('/login/operators/exchange', 'lin-jianguo')).toEqual(unknown);
    expect(await exchange('/login/exchange', 'operator-zhou')).toEqual(unknown);
    await sandbox.close();
  });
});
