import { type PersonClient, personClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';

const MINUTE_MS = 60_000;
let product: Product;
let person: PersonClient;
let nowMs = Date.now();
beforeAll(async () => {
  product = await startProduct({
    adapt: (given) => ({ ...given, realClock: { now: () => nowMs } }),
  });
});
beforeEach(async () => {
  await product.reset();
  person = await product.as('lin-jianguo');
});
afterAll(() => product.stop());

const status = async () => (await person.send('readMe', {})).status;

describe('a session', () => {
  it('ends at once when its holder signs out', async () => {
    await person.ok('signOut', {});
    expect(await status()).toBe(401);
  });

  it('ends after half an hour without a call', async () => {
    nowMs += 29 * MINUTE_MS;
    expect(await status()).toBe(200);
    nowMs += 29 * MINUTE_MS;
    expect(await status()).toBe(200);
    nowMs += 30 * MINUTE_MS;
    expect(await status()).toBe(401);
  });

  it('ends after twelve hours however busy it is', async () => {
    for (let at = 0; at < 12 * 60 - 20; at += 20) {
      nowMs += 20 * MINUTE_MS;
      expect(await status()).toBe(200);
    }
    nowMs += 20 * MINUTE_MS;
    expect(await status()).toBe(401);
  });

  it('does not follow the day that is played', async () => {
    await product.play({ today: '2026-03-01' });
    expect(await status()).toBe(200);
  });

  it('is known to the database by a hash only', async () => {
    const rows = await product.services.db.selectFrom('sessions').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(person.token);
  });

  it('is not opened by a credential that the platform does not know', async () => {
    const body = { provider: 'demo', credential: 'nobody-at-all' } as const;
    const problem = await product.nobody().refused('signIn', { body });
    expect(problem).toMatchObject({ status: 401, code: 'sign-in-refused' });
  });

  it('is not opened by an account that stands for somebody else than before', async () => {
    const { demo } = product.services.logins;
    if (!demo) throw new Error('nobody can sign in');
    const wife = await demo.exchange('chen-xiulan');
    if (wife.kind !== 'done') throw new Error('the wife is not known');
    const exchange = demo.exchange;
    demo.exchange = async (credential) => {
      const answer = await exchange(credential);
      return answer.kind === 'done'
        ? { kind: 'done', value: { ...wife.value, subject: answer.value.subject } }
        : answer;
    };
    const body = { provider: 'demo', credential: 'lin-jianguo' } as const;
    const problem = await product.nobody().refused('signIn', { body });
    demo.exchange = exchange;
    expect(problem.code).toBe('sign-in-refused');
  });

  it('is not opened by a platform that is not wired in', async () => {
    const body = { provider: 'weapp', credential: 'lin-jianguo' } as const;
    const problem = await product.nobody().refused('signIn', { body });
    expect(problem.code).toBe('sign-in-refused');
  });
});

describe('where somebody is signed in', () => {
  const signInAgain = async () => {
    const body = { provider: 'demo', credential: 'lin-jianguo' } as const;
    const { token } = await product.nobody().ok('signIn', { body });
    return personClient(product.url, token, person.personId);
  };
  const listed = async (who = person) => (await who.ok('listSessions', {})).sessions;

  it('is shown to them, the one that asks by name', async () => {
    nowMs += MINUTE_MS;
    const other = await signInAgain();
    const sessions = await listed(other);
    expect(sessions.map(({ current }) => current)).toEqual([true, false]);
    expect(sessions[0]).toMatchObject({
      provider: 'demo',
      openedAt: new Date(nowMs).toISOString(),
    });
  });

  it('is shown without what has been idle for too long', async () => {
    nowMs += 20 * MINUTE_MS;
    const other = await signInAgain();
    nowMs += 20 * MINUTE_MS;
    expect(await listed(other)).toHaveLength(1);
  });

  it('ends where they say, and once', async () => {
    const other = await signInAgain();
    const [session] = (await listed()).filter(({ current }) => !current);
    const params = { sessionId: session?.sessionId ?? '' };
    expect(await person.ok('endSession', { params })).toEqual({ ended: 1 });
    expect((await other.send('readMe', {})).status).toBe(401);
    expect(await person.ok('endSession', { params })).toEqual({ ended: 0 });
    expect(await status()).toBe(200);
  });

  it('ends everywhere but here', async () => {
    const others = [await signInAgain(), await signInAgain()];
    expect(await person.ok('endOtherSessions', {})).toEqual({ ended: 2 });
    for (const other of others) expect((await other.send('readMe', {})).status).toBe(401);
    expect(await status()).toBe(200);
  });

  it('is nothing that somebody else can end or see', async () => {
    const stranger = await product.as('zhao-qiang');
    const [session] = await listed();
    const params = { sessionId: session?.sessionId ?? '' };
    expect(await stranger.ok('endSession', { params })).toEqual({ ended: 0 });
    expect(await listed(stranger)).toHaveLength(1);
    expect(await status()).toBe(200);
  });
});

describe('a person', () => {
  it('is the same one every time, with a masked number', async () => {
    const body = { provider: 'demo', credential: 'lin-jianguo' } as const;
    const again = await product.nobody().ok('signIn', { body });
    expect(again.me.personId).toBe(person.personId);
    expect(again.me.idNumberMasked).toMatch(/^350102\*{8}\d{3}[\dX]$/);
  });

  it('is stored without an ID number that can be read', async () => {
    const rows = await product.services.db.selectFrom('people').selectAll().execute();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/\d{17}[\dX]/);
  });

  it('reads the own insurance from the core', async () => {
    const status = await person.ok('readInsuranceStatus', {});
    expect(status.account).toEqual({
      balanceFen: 860_000,
      pastYearsFen: 600_000,
      thisYearFen: 260_000,
    });
    expect(status.enrolment).toMatchObject({ scheme: 'employee', areaCode: '350100' });
  });
});
