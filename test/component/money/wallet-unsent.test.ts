import { type Product, startProduct } from '../harness/start-product';
import { beginWalletStory, MOTHER, send } from './wallet-story';

let product: Product;

beforeAll(async () => {
  // Nothing moves by itself: what is asked for is held, and the core has not heard of it.
  product = await startProduct();
});
afterAll(() => product.stop());

const fail = (orderId: string) =>
  product.services.db
    .updateTable('orders')
    .set({ state: 'failed', failure: 'balance-short' })
    .where('orderId', '=', orderId)
    .execute();

describe('money that the core has not taken for its receiver', () => {
  it.each(['held', 'failed'] as const)('is not told to them while it is %s', async (state) => {
    const { son, mother } = await beginWalletStory(product);
    const { recordId } = await send(son, MOTHER);
    if (state === 'failed') await fail(recordId);
    const path = { params: { recordId } };
    for (const name of ['readRecord', 'readWalletTransfer', 'shareRecord'] as const) {
      expect((await mother.refused(name, path)).code).toBe('not-found');
    }
    expect((await mother.ok('listRecords', { query: {} })).records).toEqual([]);
    const year = await mother.ok('readRecordYear', { params: { year: 2025 } });
    expect(year.underWay).toEqual({ count: 0, amountFen: 0 });
    expect((await son.ok('listRecords', { query: {} })).records).toHaveLength(1);
    expect((await son.ok('readWalletTransfer', path)).transfer.state).toBe(state);
  });
});
