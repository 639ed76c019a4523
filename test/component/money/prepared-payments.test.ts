import { randomUUID } from 'node:crypto';
import { type Product, startProduct } from '../harness/start-product';
import { COVER_YEAR, fillPot, PREMIUM_FEN, reasonsOf } from './money-story';
import { beginPreparedStory, type PreparedStory } from './prepared-story';

const TWO_FEN = 2 * PREMIUM_FEN;
let product: Product;
let story: PreparedStory;

beforeAll(async () => {
  product = await startProduct({ worker: true });
  story = await beginPreparedStory(product);
});
afterAll(() => product.stop());

describe('a payment that a relative puts ready', () => {
  it('is quoted without being there', async () => {
    const sent = story.asked([story.family.father]);
    const { result } = await story.sister.ok('preparePayment', sent, { quote: true });
    expect(result).toMatchObject({ preparedPaymentId: null, totalFen: PREMIUM_FEN });
    expect((await story.list(story.brother)).forMe).toEqual([]);
  });

  it('does not tell whether the payer has the money', async () => {
    const poor = await story.sister.ok('preparePayment', story.asked([story.family.father]), {
      quote: true,
    });
    await fillPot(story.family, TWO_FEN);
    const rich = await story.sister.ok('preparePayment', story.asked([story.family.father]), {
      quote: true,
    });
    expect(poor).toEqual({
      ...rich,
      result: { ...rich.result, preparedAt: poor.result?.preparedAt },
    });
    expect(JSON.stringify(rich)).not.toContain(String(TWO_FEN));
  });

  it('names the people and the sum, reaches the payer alone and moves nothing', async () => {
    const { decision, result } = await story.sister.ok(
      'preparePayment',
      story.asked([story.family.father, story.family.mother]),
    );
    expect(decision.outcome).toBe('allowed');
    expect(result).toMatchObject({
      preparer: { name: '林美玲' },
      payer: { name: '林建国' },
      coverYear: COVER_YEAR,
      totalFen: TWO_FEN,
      items: [{ name: '林德福', amountFen: PREMIUM_FEN }, { name: '黄玉英' }],
      status: 'open',
      answeredAt: null,
    });
    const { forMe } = await story.list(story.brother);
    expect(forMe).toEqual([result]);
    expect(await story.list(story.sister)).toEqual({ forMe: [], byMe: [result] });
    expect(await story.list(await product.as('chen-xiulan'))).toEqual({ forMe: [], byMe: [] });
    await story.expectNothingMoved(TWO_FEN);
  });

  it('leaves out whom the payer cannot pay for; nobody left is refused', async () => {
    const { result } = await story.sister.ok(
      'preparePayment',
      story.asked([story.family.father, story.family.wife]),
    );
    expect(result?.items.map(({ memberId }) => memberId)).toEqual([story.family.father]);
    const refused = await story.sister.refused('preparePayment', story.asked([story.family.wife]));
    expect(reasonsOf(refused)).toEqual(['prepared-nobody-payable']);
    expect(refused.decision?.reasons[0]?.facts).toEqual({});
  });

  it('takes the place of an earlier one of the same two', async () => {
    const earlier = await story.prepare([story.family.father]);
    const later = await story.prepare([story.family.mother]);
    const { forMe } = await story.list(story.brother);
    expect(forMe.map(({ preparedPaymentId }) => preparedPaymentId)).toEqual([later]);
    expect((await story.statusFor(story.sister)).slice(0, 2)).toEqual(['open', 'withdrawn']);
    const late = await story.brother.refused(
      'payPremiums',
      story.confirming(earlier, [story.family.father]),
    );
    expect(late.code).toBe('state-changed');
  });

  it('is there for full members of one family only, and for nobody’s own account', async () => {
    const mother = await product.as('huang-yuying');
    expect((await mother.send('preparePayment', story.asked([story.family.father]))).status).toBe(
      404,
    );
    expect(
      (await story.sister.send('preparePayment', story.asked([story.family.father], randomUUID())))
        .status,
    ).toBe(404);
    expect((await story.sister.send('preparePayment', story.asked([randomUUID()]))).status).toBe(
      404,
    );
    const own = await story.brother.refused('preparePayment', story.asked([story.family.father]));
    expect(own.errors).toEqual([{ field: 'payerId', code: 'self' }]);
  });
});
