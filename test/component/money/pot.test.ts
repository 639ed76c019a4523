import { type Product, startProduct } from '../harness/start-product';
import { compareWithStatement } from './compare-with-statement';
import { PLAYED_DAY } from './money-bench';
import {
  beginLinStory,
  fillPot,
  type LinFamily,
  readPot,
  reasonsOf,
  untilFinal,
} from './money-story';

let product: Product;
let family: LinFamily;

beforeAll(async () => {
  product = await startProduct({ worker: true });
});
beforeEach(async () => {
  family = await beginLinStory(product);
});
afterAll(() => product.stop());

const move = (amountFen: number) => ({
  params: { familyId: family.familyId },
  body: { amountFen },
});

describe('the family pot', () => {
  it('shows what may be moved: the account less the 2,000 yuan that stay', async () => {
    expect(await readPot(family)).toMatchObject({
      potFen: 0,
      accountBalanceFen: 860_000,
      reserveFen: 200_000,
      movableFen: 660_000,
    });
  });

  it('fills once the core has debited the account, and the record tells how', async () => {
    const { record, order, history, decision } = await fillPot(family, 135_000);
    expect(record).toMatchObject({ kind: 'pot-transfer', amountFen: 135_000, state: 'confirmed' });
    expect(order?.orderNumber).toMatch(/^T20251115-[0-9A-F]{12}$/);
    expect(history.map((entry) => entry.event)).toEqual(['created', 'debit-confirmed']);
    expect(decision).toMatchObject({ outcome: 'allowed', stamp: { areaCode: '350100' } });
    const after = { potFen: 135_000, accountBalanceFen: 725_000, movableFen: 525_000 };
    expect(await readPot(family)).toMatchObject(after);
    const { services, sandboxUrl } = product;
    expect(await compareWithStatement(services, sandboxUrl, PLAYED_DAY)).toEqual([]);
  });

  it('is quoted without anything being written', async () => {
    const quote = await family.organizer.ok('movePot', move(135_000), { quote: true });
    expect(quote.decision.outcome).toBe('allowed');
    expect(quote.result?.pot).toMatchObject({ accountBalanceFen: 725_000, movableFen: 525_000 });
    expect(await readPot(family)).toMatchObject({ potFen: 0, movableFen: 660_000 });
    const { records } = await family.organizer.ok('listRecords', {});
    expect(records.filter((record) => record.kind === 'pot-transfer')).toEqual([]);
  });

  it('takes no more than may be moved, and says how much that is', async () => {
    const problem = await family.organizer.refused('movePot', move(660_001));
    expect(problem).toMatchObject({ status: 409, code: 'refused-by-rule' });
    expect(reasonsOf(problem)).toContain('reserve-not-reached');
    expect(problem.decision?.answer).toMatchObject({ movableFen: 660_000 });
  });

  it('takes no more than may be moved from twenty who move at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => family.organizer.send('movePot', move(100_000))),
    );
    const accepted = answers.filter((answer) => answer.status === 200);
    const refused = answers.filter((answer) => answer.status === 409);
    expect(accepted.length + refused.length).toBe(20);
    expect(accepted.length).toBeGreaterThanOrEqual(1);
    expect(accepted.length).toBeLessThanOrEqual(6);
    // Nothing was promised that the core then had to refuse.
    for (const { text } of accepted) {
      const { order } = await untilFinal(family.organizer, JSON.parse(text).result.orderId);
      expect(order).toMatchObject({ state: 'confirmed', failure: null });
    }
    expect(await readPot(family)).toMatchObject({ potFen: accepted.length * 100_000 });
  });
});
