import { setTimeout as pause } from 'node:timers/promises';
import { endBindingsOf } from '@gongji/bff/src/adapters/postgres/bindings';
import { lockFamily } from '@gongji/bff/src/adapters/postgres/families';
import { endMember, readMember } from '@gongji/bff/src/adapters/postgres/members';
import { type Product, startProduct } from '../harness/start-product';
import { PLAYED_DAY } from './money-bench';
import {
  beginLinStory,
  countPremiumOrders,
  fillPot,
  type LinFamily,
  PREMIUM_FEN,
  payment,
  reasonsOf,
} from './money-story';

/** Long enough for a request to come to the lock that it must wait for. */
const ARRIVE_MS = 400;
let product: Product;
let family: LinFamily;

beforeAll(async () => {
  product = await startProduct({ worker: true });
});
beforeEach(async () => {
  family = await beginLinStory(product);
});
afterAll(() => product.stop());

describe('a payment and the end of a membership', () => {
  it('come one after the other: nobody is paid for who is removed at that moment', async () => {
    await fillPot(family, PREMIUM_FEN);
    const { familyId, father, organizer } = family;
    const paying = await product.services.db.transaction().execute(async (tx) => {
      await lockFamily(tx, familyId);
      const member = await readMember(tx, familyId, father);
      await endMember(tx, father, 'removed', new Date().toISOString());
      await endBindingsOf(tx, familyId, member?.personId ?? '', PLAYED_DAY);
      const answer = organizer.send('payPremiums', payment(family, [father]));
      await pause(ARRIVE_MS);
      return { answer };
    });
    expect((await paying.answer).status).toBe(404);
    expect(await countPremiumOrders(product)).toBe(0);
  });
});

describe('a member whom I may not pay for', () => {
  it('shows me nothing of how they are insured', async () => {
    const sister = await product.as('lin-meiling');
    const { familyId, father, wife } = family;
    const { candidates } = await sister.ok('listPremiums', { params: { familyId } });
    for (const candidate of candidates) {
      expect(candidate).toMatchObject({ amountFen: null, order: null });
      expect(candidate.cover).toEqual({ coverFrom: null, waitingMonths: null });
      expect(reasonsOf(candidate)).toEqual(['not-bound']);
    }
    const sent = payment(family, [father, wife], null);
    const quote = await sister.ok('payPremiums', sent, { quote: true });
    expect(reasonsOf(quote)).toEqual(['not-bound']);
  });
});
