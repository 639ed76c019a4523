import { randomUUID } from 'node:crypto';
import { join } from '../harness/family-story';
import { type Product, startProduct } from '../harness/start-product';
import { compareWithStatement } from './compare-with-statement';
import { PLAYED_DAY } from './money-bench';
import {
  beginLinStory,
  COVER_YEAR,
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

describe('whose premium I can pay', () => {
  const list = () => family.organizer.ok('listPremiums', { params: { familyId: family.familyId } });

  it('lists everybody else with the sum, the reasons and the day cover begins', async () => {
    await fillPot(family, PREMIUM_FEN);
    const child = await product.as('lin-xiaoyu');
    const { memberId } = await join(family.organizer, child, family.familyId, 'child');
    const { candidates, coverYear, potFen, usableFen, hotlines } = await list();
    expect({ coverYear, potFen, usableFen }).toEqual({
      coverYear: COVER_YEAR,
      potFen: PREMIUM_FEN,
      usableFen: PREMIUM_FEN,
    });
    expect(hotlines).not.toEqual([]);
    const byId = new Map(candidates.map((candidate) => [candidate.memberId, candidate]));
    expect(byId.size).toBe(5);
    const allowed = { amountFen: PREMIUM_FEN, order: null, decision: { outcome: 'allowed' } };
    expect(byId.get(family.father)).toMatchObject({ ...allowed, relation: 'parent' });
    expect(byId.get(family.mother)).toMatchObject({ ...allowed, kind: 'temporary' });
    expect(byId.get(family.sister)).toMatchObject({ ...allowed, relation: 'sibling' });
    // 厦门 has published its window for 2026; 福州 has not, and nobody guesses the day.
    expect(byId.get(memberId)?.cover.coverFrom).toMatch(/^202[56]-/);
    expect(byId.get(family.father)?.cover).toEqual({ coverFrom: null, waitingMonths: null });
    expect(byId.get(family.wife)).toMatchObject({
      amountFen: null,
      decision: { outcome: 'refused' },
    });
    expect(reasonsOf(byId.get(family.wife) ?? { decision: null })).toContain(
      'premium-not-resident',
    );
  });

  it('says that money must be moved first where the pot is short', async () => {
    const { candidates } = await list();
    const father = candidates.find((candidate) => candidate.memberId === family.father);
    expect(father?.decision.reasons[0]?.code).toBe('pot-first');
    expect(father?.decision.nextStep.action).toBe('move-money-to-pot');
  });

  it('lets a member who is bound to nobody pay for nobody', async () => {
    const wife = await product.as('chen-xiulan');
    const { candidates } = await wife.ok('listPremiums', {
      params: { familyId: family.familyId },
    });
    expect(candidates).toHaveLength(4);
    for (const candidate of candidates) expect(reasonsOf(candidate)).toContain('not-bound');
  });
});

describe('premiums paid at once', () => {
  it('pays three and refuses the fourth with its reasons', async () => {
    await fillPot(family, THREE_FEN);
    const { father, mother, sister, wife } = family;
    const paid = await payPremiums(family, [father, mother, sister, wife], THREE_FEN);
    expect(paid).toMatchObject({ totalFen: THREE_FEN, leftFen: 0, coverYear: COVER_YEAR });
    expect(paid.items.map((item) => item.order?.amountFen ?? null)).toEqual([
      PREMIUM_FEN,
      PREMIUM_FEN,
      PREMIUM_FEN,
      null,
    ]);
    const fourth = paid.items[3];
    expect(fourth?.decision.outcome).toBe('refused');
    expect(fourth?.decision.reasons[0]?.code).toBe('premium-not-resident');
    const details = await untilAllFinal(family, paid);
    expect(details.map((detail) => detail.order?.state)).toEqual([
      'confirmed',
      'confirmed',
      'confirmed',
    ]);
    expect(await readPot(family)).toMatchObject({ potFen: 0 });
    const { paymentId } = paid;
    const params = { familyId: family.familyId, paymentId: paymentId ?? '' };
    const kept = await family.organizer.ok('readPayment', { params });
    expect(kept.orders.map((order) => order.state)).toEqual(Array(3).fill('confirmed'));
    expect(await discrepancies()).toEqual([]);
  });

  it('is quoted with all four answers, and nothing is written', async () => {
    await fillPot(family, THREE_FEN);
    const { father, mother, sister, wife } = family;
    const sent = payment(family, [father, mother, sister, wife], null);
    const quote = await family.organizer.ok('payPremiums', sent, { quote: true });
    expect(quote.result).toMatchObject({ paymentId: null, totalFen: THREE_FEN, leftFen: 0 });
    expect(quote.result?.items.map((item) => item.decision.outcome)).toEqual([
      'allowed',
      'allowed',
      'allowed',
      'refused',
    ]);
    expect(await countPremiumOrders(product)).toBe(0);
    expect(await readPot(family)).toMatchObject({ potFen: THREE_FEN });
  });

  it('pays for a person and year once', async () => {
    await fillPot(family, THREE_FEN);
    const paid = await payPremiums(family, [family.father]);
    await untilAllFinal(family, paid);
    const again = await family.organizer.refused('payPremiums', payment(family, [family.father]));
    expect(reasonsOf(again)).toContain('premium-order-open');
    expect(again.nextStep).toBe('see-records');
    expect(await countPremiumOrders(product)).toBe(1);
  });

  it('refuses another sum than the one that was shown', async () => {
    await fillPot(family, THREE_FEN);
    const sent = payment(family, [family.father], PREMIUM_FEN - 1);
    expect(await family.organizer.refused('payPremiums', sent)).toMatchObject({
      status: 409,
      code: 'quote-changed',
    });
    const unnamed = payment(family, [family.father], null);
    const problem = await family.organizer.refused('payPremiums', unnamed);
    expect(problem.errors).toEqual([{ field: 'expectedTotalFen', code: 'required' }]);
    expect(await countPremiumOrders(product)).toBe(0);
  });

  it('refuses without the paper in force, and for somebody who is no member', async () => {
    const sent = payment(family, [family.father]);
    const old = { kind: 'premium-notice', version: '2020-01-01' } as const;
    const body = { ...sent.body, agreed: old };
    const problem = await family.organizer.refused('payPremiums', { ...sent, body });
    expect(problem.code).toBe('notice-not-agreed');
    const nobody = payment(family, [randomUUID()]);
    expect(await family.organizer.refused('payPremiums', nobody)).toMatchObject({ status: 404 });
  });

  it('pays as far as the pot reaches, in the order asked', async () => {
    await fillPot(family, 2 * PREMIUM_FEN);
    const { father, mother, sister } = family;
    const paid = await payPremiums(family, [sister, mother, father], 2 * PREMIUM_FEN);
    expect(paid.items.map((item) => item.decision.outcome)).toEqual([
      'allowed',
      'allowed',
      'refused',
    ]);
    expect(paid.items[2]?.decision.reasons[0]?.code).toBe('pot-first');
  });
});
