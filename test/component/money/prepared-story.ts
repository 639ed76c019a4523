import type { PersonClient } from '../harness/person-client';
import type { Product } from '../harness/start-product';
import {
  beginLinStory,
  countPremiumOrders,
  type LinFamily,
  PREMIUM_FEN,
  payment,
  readPot,
} from './money-story';

/** 林美玲 puts ready what her brother 林建国 shall pay: a new played day, and the verbs for it. */
export async function beginPreparedStory(product: Product) {
  const family: LinFamily = await beginLinStory(product);
  const { familyId, father, mother, organizer: brother } = family;
  const sister = await product.as('lin-meiling');
  const both = [father, mother];
  const list = (who: PersonClient) => who.ok('listPreparedPayments', { params: { familyId } });
  const asked = (memberIds: string[], payerId = brother.personId) => ({
    params: { familyId },
    body: { payerId, memberIds },
  });
  return {
    family,
    sister,
    brother,
    list,
    asked,
    path: (preparedPaymentId: string) => ({ params: { familyId, preparedPaymentId } }),
    async prepare(memberIds = both): Promise<string> {
      const { result } = await sister.ok('preparePayment', asked(memberIds));
      return result?.preparedPaymentId ?? '';
    },
    /** The payment that answers it. */
    confirming(
      preparedPaymentId: string,
      memberIds = both,
      totalFen: number | null = PREMIUM_FEN * memberIds.length,
    ) {
      const sent = payment(family, memberIds, totalFen);
      return { ...sent, body: { ...sent.body, preparedPaymentId } };
    },
    statusFor: async (who: PersonClient) => (await list(who)).byMe.map(({ status }) => status),
    async expectNothingMoved(potFen: number): Promise<void> {
      expect(await countPremiumOrders(product)).toBe(0);
      expect(await readPot(family)).toMatchObject({ potFen });
    },
  };
}

export type PreparedStory = Awaited<ReturnType<typeof beginPreparedStory>>;
