import { randomUUID } from 'node:crypto';
import { type Product, startProduct } from '../harness/start-product';
import { compareWithStatement } from './compare-with-statement';
import { PLAYED_DAY } from './money-bench';
import {
  beginLinStory,
  countPremiumOrders,
  fillPot,
  type LinFamily,
  PREMIUM_FEN,
  payment,
  payPremiums,
  readPot,
  reasonsOf,
  untilAllFinal,
} from './money-story';

const THREE_FEN = 3 * PREMIUM_FEN;
let product: Product;
let family: LinFamily;

beforeAll(async () => {
  product = await startProduct({ worker: true });
});
beforeEach(async () => {
  family = await beginLinStory(product);
});
afterAll(() => product.stop());

const discrepancies = () => compareWithStatement(product.services, product.sandboxUrl, PLAYED_DAY);

describe('many payments at the same time', () => {
  it('makes one order and one debit out of fifty copies of one request', async () => {
    await fillPot(family, THREE_FEN);
    const requestId = randomUUID();
    const sent = payment(family, [family.father]);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => family.organizer.send('payPremiums', sent, { requestId })),
    );
    const made = answers.filter((answer) => answer.status === 200);
    expect(made.length).toBeGreaterThanOrEqual(1);
    expect(new Set(made.map((answer) => answer.text)).size).toBe(1);
    for (const { status, text } of answers) {
      if (status !== 200) expect(JSON.parse(text)).toMatchObject({ code: 'request-running' });
    }
    expect(await countPremiumOrders(product)).toBe(1);
    const paid = await payPremiums(family, [family.father], PREMIUM_FEN, { requestId });
    await untilAllFinal(family, paid);
    expect(await readPot(family)).toMatchObject({ potFen: 2 * PREMIUM_FEN });
    expect(await discrepancies()).toEqual([]);
  });

  it('makes one order out of fifty requests for one person and year', async () => {
    await fillPot(family, THREE_FEN);
    const sent = payment(family, [family.father]);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => family.organizer.send('payPremiums', sent)),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    const refused = answers.filter((answer) => answer.status === 409);
    expect(refused).toHaveLength(49);
    for (const { text } of refused) {
      expect(reasonsOf(JSON.parse(text))).toContain('premium-order-open');
    }
    expect(await countPremiumOrders(product)).toBe(1);
  });

  it('spends a pot for one on one, whoever of three comes first', async () => {
    await fillPot(family, PREMIUM_FEN);
    const { father, mother, sister, organizer } = family;
    const answers = await Promise.all(
      [father, mother, sister].map((member) =>
        organizer.send('payPremiums', payment(family, [member])),
      ),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409]);
    expect(await readPot(family)).toMatchObject({ potFen: 0 });
  });
});

describe('an outside system that does not answer', () => {
  it('ends a payment whose debit was made and never told with one debit', async () => {
    await fillPot(family, THREE_FEN);
    await product.play({ faults: { 'insurance-core': 'timeout-after' } });
    const paid = await payPremiums(family, [family.father]);
    const [detail] = await untilAllFinal(family, paid);
    expect(detail?.order?.state).toBe('confirmed');
    expect(await readPot(family)).toMatchObject({ potFen: 2 * PREMIUM_FEN });
    expect(await discrepancies()).toEqual([]);
  });

  it('answers 503 where a bill cannot be read, and writes nothing', async () => {
    await product.play({ faults: { 'premium-collector': 'error-5xx' } });
    const sent = payment(family, [family.father]);
    expect(await family.organizer.refused('payPremiums', sent)).toMatchObject({
      status: 503,
      code: 'outside-unavailable',
    });
    expect(await countPremiumOrders(product)).toBe(0);
  });
});
