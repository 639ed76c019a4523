import { randomUUID } from 'node:crypto';
import { ENDPOINT_NAMES, type EndpointName, endpointOf } from '@gongji/shared/contracts';
import axios from 'axios';
import { createFamily } from '../harness/family-story';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';

const OPERATOR = 'operator-zhou';

let product: Product;
let operator: PersonClient;
/** Tokens of whoever is no operator: a member of a family, a stranger to it, nobody at all. */
let others: Readonly<Record<string, string>>;

beforeAll(async () => {
  product = await startProduct();
  const member = await product.as('lin-jianguo');
  await createFamily(member);
  operator = await product.asOperator(OPERATOR);
  const stranger = (await product.as('zhao-qiang')).token;
  others = { member: member.token, stranger, nobody: '', forger: 'a'.repeat(43) };
});
afterAll(() => product.stop());

const ofOperator = ENDPOINT_NAMES.filter((name) => endpointOf(name).scope === 'operator');
const ofPeople = ENDPOINT_NAMES.filter(
  (name) => !['operator', 'public'].includes(endpointOf(name).scope),
);
const WHO = ['member', 'stranger', 'nobody', 'forger'] as const;

/** The bare answer, with all that could tell two addresses apart; a trace is new each time. */
async function ask(method: string, path: string, token: string, data: object = {}) {
  const answer = await axios.request<string>({
    method,
    url: `${product.url}/api${path}`,
    headers: {
      'Idempotency-Key': randomUUID(),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
    ...(method === 'GET' ? {} : { data }),
    proxy: false,
    validateStatus: () => true,
    transformResponse: (text: string) => text,
  });
  const { date, etag, 'x-trace-id': trace, ...headers } = answer.headers as Record<string, string>;
  expect(trace).toBeTruthy();
  return { status: answer.status, headers, text: answer.data.replace(/"traceId":"[^"]*"/, '') };
}

/** Real ids where there are any: the address alone must not open anything. */
function addressOf(name: EndpointName): { method: string; path: string } {
  const { method, path } = endpointOf(name);
  return { method, path: path.replace(/:\w+/g, () => randomUUID()) };
}

describe('an endpoint of the operator', () => {
  it('is one of a dozen', () => {
    expect(ofOperator.length).toBeGreaterThanOrEqual(12);
  });

  describe.each(WHO)('is to %s an address that does not exist', (who) => {
    it.each(ofOperator)('%s', async (name) => {
      const { method, path } = addressOf(name);
      const unknown = await ask(method, `/no-such-address/${randomUUID()}`, others[who] ?? '');
      expect(unknown.status).toBe(404);
      expect(await ask(method, path, others[who] ?? '')).toEqual(unknown);
      const wrong = await ask(method, `${path}?unknown=1`, others[who] ?? '', { unknownKey: 1 });
      expect(wrong).toEqual(unknown);
    });
  });
});

describe('an operator', () => {
  it.each(ofPeople)('cannot act as a person by %s', async (name) => {
    const { method, path } = addressOf(name);
    expect((await ask(method, path, operator.token)).status).toBe(401);
  });

  it('is no demo person, and no demo person is an operator', async () => {
    const body = { provider: 'demo', credential: OPERATOR } as const;
    expect((await product.nobody().refused('signIn', { body })).code).toBe('sign-in-refused');
    const wrong = { body: { credential: 'lin-jianguo' } };
    const refused = await product.nobody().refused('signInOperator', wrong);
    expect(refused.code).toBe('sign-in-refused');
  });

  it('finds nothing where nothing is', async () => {
    const sent = { params: { discrepancyId: randomUUID() }, body: { note: '查过了，没有此事' } };
    expect((await operator.refused('settleDiscrepancy', sent)).code).toBe('not-found');
    const none = { params: { orderNumber: 'F1' } };
    expect((await operator.refused('readOrder', none)).code).toBe('not-found');
  });

  it('is out at once after signing out, here and not elsewhere', async () => {
    const [here, elsewhere] = [
      await product.asOperator(OPERATOR),
      await product.asOperator(OPERATOR),
    ];
    expect(here.personId).toBe(elsewhere.personId);
    await here.ok('signOutOperator', {});
    expect((await here.send('readOverview', {})).status).toBe(404);
    expect((await elsewhere.send('readOverview', {})).status).toBe(200);
  });

  it('is out after half an hour without a call', async () => {
    const { token } = await product.asOperator(OPERATOR);
    const client = product.services.db;
    await client
      .updateTable('operatorSessions')
      .set({ lastSeenAt: '2020-01-01T00:00:00Z' })
      .execute();
    expect((await ask('GET', '/operator/overview', token)).status).toBe(404);
  });
});
