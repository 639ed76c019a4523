import { forgetRealNames } from '@gongji/bff/src/jobs/forget-real-names';
import { identityOf } from '../harness/identity-of';
import { startPlatformProduct } from '../harness/platform-product';
import type { Product } from '../harness/start-product';
import { READ, realNameStory } from './real-name-story';

const MINUTE_MS = 60_000;
let product: Product;
let nowMs = Date.now();

beforeAll(async () => {
  product = await startPlatformProduct({
    adapt: (given) => ({ ...given, realClock: { now: () => nowMs } }),
  });
});
beforeEach(() => product.reset());
afterAll(() => product.stop());

const { nobody, account, finish, signIn, start, become, signInProblem, counterCodeOf } =
  realNameStory(() => product);

describe('an account that comes for the first time', () => {
  it('is asked whose it is, and is let in once that is proved', async () => {
    expect(await signInProblem('weapp', 'account-1')).toMatchObject({
      ...{ status: 403, code: 'real-name-needed', nextStep: 'give-real-name' },
    });
    const me = await become('weapp', 'account-1', 'lin-jianguo');
    expect(me.name).toBe('林建国');
    const later = await signIn('weapp', 'account-1');
    expect(later.me.personId).toBe(me.personId);
    expect((await later.person.ok('readMe', {})).name).toBe('林建国');
  });

  it('is another person at each platform, though they call it the same', async () => {
    const one = await become('weapp', 'the-same-id', 'lin-jianguo');
    expect((await signInProblem('alipay', 'the-same-id')).code).toBe('real-name-needed');
    const other = await become('alipay', 'the-same-id', 'zhao-qiang');
    expect(other.personId).not.toBe(one.personId);
    expect((await signIn('weapp', 'the-same-id')).me.name).toBe('林建国');
    expect((await signIn('alipay', 'the-same-id')).me.name).toBe('赵强');
  });

  it('brings the same person together by both platforms', async () => {
    const one = await become('weapp', 'account-1', 'lin-jianguo');
    const other = await become('alipay', 'account-2', 'lin-jianguo');
    expect(other.personId).toBe(one.personId);
  });

  it('can become nobody else once it stands for somebody', async () => {
    await become('weapp', 'account-1', 'lin-jianguo');
    const ticket = await start('weapp', 'account-1', 'zhao-qiang');
    const problem = await nobody().refused('finishRealNameCheck', {
      body: { ticket, counterCode: null },
    });
    expect(problem.code).toBe('sign-in-refused');
    expect((await signIn('weapp', 'account-1')).me.name).toBe('林建国');
  });

  it('learns which field is wrong, and leaves nobody on file', async () => {
    const { idNumber } = await identityOf(product, 'lin-jianguo');
    const tries = [
      { name: '王小明', idNumber, code: 'name-and-number-unknown' },
      { name: '林建国', idNumber: '350102195501010001', code: 'id-number-invalid' },
    ];
    for (const { code, ...who } of tries) {
      const body = { ...(await account('weapp', 'account-1')), ...who, ...READ };
      const problem = await nobody().refused('startRealNameCheck', { body });
      expect(problem.errors).toEqual([{ field: 'idNumber', code }]);
    }
    await start('weapp', 'account-1', 'lin-jianguo');
    const { db } = product.services;
    expect(await db.selectFrom('people').selectAll().execute()).toEqual([]);
    const checks = await db.selectFrom('realNameChecks').selectAll().execute();
    expect(JSON.stringify(checks)).not.toMatch(/林建国|\d{17}[\dX]/);
  });
});

describe('the proof of whose an account is', () => {
  it('waits while the verifier does, and counts once', async () => {
    await product.play({ faceResult: 'wait' });
    const ticket = await start('weapp', 'account-1', 'lin-jianguo');
    expect(await finish(ticket)).toEqual({ status: 'started', signedIn: null });
    await product.play({ faceResult: 'pass' });
    expect((await finish(ticket)).status).toBe('passed');
    const again = await nobody().refused('finishRealNameCheck', {
      body: { ticket, counterCode: null },
    });
    expect(again.code).toBe('not-found');
  });

  it('lets nobody in whose face is not theirs, but by papers at the counter', async () => {
    await product.play({ faceResult: 'fail' });
    const ticket = await start('weapp', 'account-1', 'lin-jianguo');
    expect(await finish(ticket)).toEqual({ status: 'failed', signedIn: null });
    expect((await signInProblem('weapp', 'account-1')).code).toBe('real-name-needed');
    const { signedIn } = await finish(ticket, await counterCodeOf('lin-jianguo'));
    expect(signedIn?.me.name).toBe('林建国');
  });

  it('takes no code of the counter that was given for somebody else, used, or old', async () => {
    const others = await counterCodeOf('zhao-qiang');
    const ticket = await start('weapp', 'account-1', 'lin-jianguo');
    expect((await finish(ticket, others)).status).toBe('failed');
    const code = await counterCodeOf('lin-jianguo');
    await finish(ticket, code);
    const second = await start('weapp', 'account-2', 'lin-jianguo');
    expect((await finish(second, code)).status).toBe('failed');
    await product.play({ today: '2026-03-01', time: '10:00' });
    const old = await counterCodeOf('lin-jianguo');
    await product.play({ today: '2026-03-01', time: '10:11' });
    expect((await finish(second, old)).status).toBe('failed');
  });

  it('lets five codes be tried, and not the right one after them', async () => {
    const ticket = await start('weapp', 'account-1', 'lin-jianguo');
    const right = await counterCodeOf('lin-jianguo');
    const wrong = right === '000000' ? '000001' : '000000';
    for (let tried = 0; tried < 5; tried += 1) {
      expect((await finish(ticket, wrong)).status).toBe('failed');
    }
    const problem = await nobody().refused('finishRealNameCheck', {
      body: { ticket, counterCode: right },
    });
    expect(problem.code).toBe('not-found');
  });

  it('leaves in the audit log who it was once it is given, and else how it ended', async () => {
    await product.play({ faceResult: 'fail' });
    const ticket = await start('weapp', 'account-1', 'lin-jianguo');
    await finish(ticket);
    const { signedIn } = await finish(ticket, await counterCodeOf('lin-jianguo'));
    const entries = await product.services.db
      .selectFrom('auditEntries')
      .select(['act', 'actorId', 'outcome'])
      .where('act', 'like', '%RealNameCheck')
      .execute();
    const wanted = [
      { act: 'startRealNameCheck', actorId: null, outcome: 'done' },
      { act: 'finishRealNameCheck', actorId: null, outcome: 'failed' },
      { act: 'finishRealNameCheck', actorId: signedIn?.me.personId, outcome: 'done' },
    ];
    expect(entries).toEqual(expect.arrayContaining(wanted));
    expect(entries).toHaveLength(wanted.length);
  });

  it('is over after ten minutes, and what was said is forgotten', async () => {
    const ticket = await start('weapp', 'account-1', 'lin-jianguo');
    nowMs += 10 * MINUTE_MS;
    const problem = await nobody().refused('finishRealNameCheck', {
      body: { ticket, counterCode: null },
    });
    expect(problem.code).toBe('not-found');
    await start('weapp', 'account-2', 'zhao-qiang');
    expect(await forgetRealNames(product.services)).toBe(1);
    const rows = await product.services.db.selectFrom('realNameChecks').selectAll().execute();
    expect(rows).toMatchObject([{ subject: 'account-2' }]);
  });
});

describe('a credential of a platform', () => {
  it.each(['weapp', 'alipay'] as const)('of %s signs in once', async (provider) => {
    await become(provider, 'account-1', 'lin-jianguo');
    const body = await account(provider, 'account-1');
    await nobody().ok('signIn', { body });
    expect(await nobody().refused('signIn', { body })).toMatchObject({
      ...{ status: 401, code: 'sign-in-refused', nextStep: 'sign-in-again' },
    });
  });

  it('of an account that is held for a risk sends to the counter', async () => {
    expect(await signInProblem('weapp', 'account-at-risk')).toMatchObject({
      ...{ code: 'sign-in-refused', nextStep: 'go-to-the-counter' },
    });
  });

  it('opens nothing, and is told nothing about, while the platform is busy', async () => {
    const problem = await signInProblem('alipay', 'account-busy');
    expect(problem).toMatchObject({ status: 503, code: 'outside-unavailable' });
    expect(JSON.stringify(problem)).not.toContain('isp.');
  });
});
