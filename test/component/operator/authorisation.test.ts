import { randomUUID } from 'node:crypto';
import { type PersonClient, personClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';

const OPERATOR = 'operator-zhou';
const FORGED = 'a'.repeat(43);

/** Who may come to which endpoint at all is the matrix of test/component/authorisation. */
let product: Product;
let operator: PersonClient;

beforeAll(async () => {
  product = await startProduct();
  operator = await product.asOperator(OPERATOR);
});
afterAll(() => product.stop());

const sendAs = (token: string) => personClient(product.url, token, '').send('readOverview', {});

describe('a session of an operator', () => {
  it('is nothing that somebody could make up', async () => {
    expect((await sendAs(FORGED)).status).toBe(404);
  });
});

describe('an operator', () => {
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
    expect((await sendAs(token)).status).toBe(404);
  });
});
