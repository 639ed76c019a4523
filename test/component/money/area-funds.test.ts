import { type Product, startProduct } from '../harness/start-product';
import { makeAreaFamily, payFor, paymentOf } from './area-story';
import { untilFinal } from './money-story';

describe('what of an account may go to a premium', () => {
  let product: Product;

  beforeAll(async () => {
    product = await startProduct({ worker: true });
  });
  beforeEach(() => product.reset());
  afterAll(() => product.stop());

  it('is the money of past years in 上海', async () => {
    const family = await makeAreaFamily(product, 'shanghai-daughter', [
      ['shanghai-father', 'parent', 'father'],
      ['shanghai-mother', 'parent', 'mother'],
    ]);
    const { params } = paymentOf(family, [], null);
    const list = await family.payer.ok('listPremiums', { params });
    expect(list.account).toEqual({
      balanceFen: 300_000,
      pastYearsFen: 100_000,
      pastYearsOnly: true,
      reserveFen: null,
    });
    const [order] = await payFor(family, ['shanghai-father'], 70_000);
    expect((await untilFinal(family.payer, order?.orderId ?? '')).order?.state).toBe('confirmed');
    const sent = paymentOf(family, ['shanghai-mother'], 87_000);
    const { decision } = await family.payer.refused('payPremiums', sent);
    expect(decision?.reasons[0]).toMatchObject({
      code: 'balance-short',
      facts: { amountFen: 87_000, leftFen: 30_000, shortFen: 57_000 },
    });
  });

  it('is all but 1,000 yuan in 山西, to the fen', async () => {
    const family = await makeAreaFamily(product, 'shanxi-son', [
      ['shanxi-father', 'parent', 'father'],
      ['shanxi-mother', 'parent', 'mother'],
    ]);
    const orders = await payFor(family, ['shanxi-father', 'shanxi-mother'], 80_000);
    for (const { orderId } of orders) {
      expect((await untilFinal(family.payer, orderId)).order?.state).toBe('confirmed');
    }
  });

  it('is not enough in 山西 where one fen is missing', async () => {
    const family = await makeAreaFamily(product, 'shanxi-brother', [
      ['shanxi-wife', 'spouse'],
      ['shanxi-child', 'child'],
    ]);
    const sent = paymentOf(family, ['shanxi-wife', 'shanxi-child'], null);
    const { result } = await family.payer.ok('payPremiums', sent, { quote: true });
    expect(result?.items.map(({ decision }) => decision.outcome)).toEqual(['allowed', 'refused']);
    expect(result?.items[1]?.decision.reasons[0]).toMatchObject({
      code: 'balance-short',
      facts: { shortFen: 1 },
      parameter: 'reserveFen',
    });
  });
});
