import { z } from 'zod';
import type { Random } from '../../clockwork/random';
import type { SimPayer } from '../settle-families';
import { agreed, allowedResult, type Errand } from './errand';

const COVER_YEARS = [2025, 2026, 2026, 2027];
const Sum = z.object({ totalFen: z.number() });

export const movePot: Errand = async ({ phones }, { personId, familyId }) => {
  const body = { amountFen: phones.random.between(1, 120) * 1_000 };
  await phones.tap({ name: 'movePot', actorId: personId, params: { familyId }, body });
};

export const quoteMove: Errand = async ({ phones }, { personId, familyId }) => {
  const body = { amountFen: phones.random.between(1, 500) * 1_000 };
  await phones.quote({ name: 'movePot', actorId: personId, params: { familyId }, body });
};

/** Looks at the sum first, then pays it, as the screens do. */
export const payPremiums: Errand = async ({ phones }, payer) => {
  const { personId: actorId, familyId } = payer;
  const asked = { name: 'payPremiums', actorId, params: { familyId } } as const;
  const body = chooseMembers(phones.random, payer);
  const shown = allowedResult(Sum, await phones.quote({ ...asked, body }));
  if (shown) await phones.tap({ ...asked, body: { ...body, expectedTotalFen: shown.totalFen } });
};

/** Somebody pays a relative's premium at a counter, whatever is on its way here. */
export const payAtCounter: Errand = async ({ phones, counter }, { paysFor }) => {
  const { idNumber } = phones.random.pick(paysFor);
  counter.payInCash(idNumber, drawYear(phones.random));
};

export const look: Errand = async ({ phones }, { personId: actorId, familyId }) => {
  const name = phones.random.pick(['readPot', 'listPremiums', 'listRecords'] as const);
  await phones.read({ name, actorId, params: name === 'listRecords' ? {} : { familyId } });
};

export const lookAtPayment: Errand = async (hands, payer) => {
  const { phones } = hands;
  const { personId: actorId, familyId } = payer;
  const own = phones.requests.payments.filter((each) => each.familyId === familyId);
  if (own.length === 0) return look(hands, payer);
  const { paymentId } = phones.random.pick(own);
  await phones.read({ name: 'readPayment', actorId, params: { familyId, paymentId } });
};

export function drawYear(random: Random): number {
  return random.pick(COVER_YEARS);
}

function chooseMembers(random: Random, { paysFor }: SimPayer) {
  const wanted = paysFor.filter(() => random.chance(0.4)).slice(0, 3);
  const chosen = wanted.length > 0 ? wanted : [random.pick(paysFor)];
  return {
    agreed: agreed('premium-notice'),
    coverYear: drawYear(random),
    memberIds: chosen.map(({ memberId }) => memberId),
    expectedTotalFen: null,
  };
}
