import { z } from 'zod';
import type { Random } from '../../clockwork/random';
import { agreed, allowedResult, type Errand } from './errand';
import { drawYear } from './pay';

/** Good ones, one that is closed, one nobody knows, and one that may not be paid: see the bank. */
const CARDS = [
  '6200000000000005',
  '6200000000000047',
  '6200000000000013',
  '6200000000000013',
  '6200000000000013',
  '6200000000000021',
  '6200000000000039',
];
const PROOF = { name: '缴费凭证.jpg', bytes: 120_000, digest: null };
const Sum = z.object({ amountFen: z.number() });

export function drawCard(random: Random): string {
  return random.pick(CARDS);
}

/** Pays in cash where nobody has yet, and has it paid back from the account to a card. */
export const askBack: Errand = async ({ phones, counter }, payer) => {
  const { personId: actorId, familyId, paysFor } = payer;
  const { random } = phones;
  const { memberId, idNumber } = random.pick(paysFor);
  const coverYear = drawYear(random);
  counter.payInCash(idNumber, coverYear);
  const asked = { name: 'requestRefund', actorId, params: { familyId } } as const;
  const body = { agreed: agreed('premium-notice'), memberId, coverYear };
  const unseen = { expectedAmountFen: null, cardNumber: null, proof: null };
  const shown = allowedResult(Sum, await phones.quote({ ...asked, body: { ...body, ...unseen } }));
  if (!shown) return;
  const seen = { expectedAmountFen: shown.amountFen, cardNumber: drawCard(random), proof: PROOF };
  await phones.tap({ ...asked, body: { ...body, ...seen } });
};
