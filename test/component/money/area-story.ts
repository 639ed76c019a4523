import {
  type AreaFamily as FamilyOf,
  makeAreaFamily,
  memberOf,
} from '@gongji/bff/sandbox/scenarios/acts/area-family';
import type { QaAct, QaSettings, ResponseOf } from '@gongji/shared/contracts';
import axios from 'axios';
import { agreed } from '../harness/family-story';
import type { PersonClient, SendOptions } from '../harness/person-client';
import type { Product } from '../harness/start-product';

/** A payer of one area with their relatives, by demo id. */
export type AreaFamily = FamilyOf<PersonClient>;

export { makeAreaFamily, memberOf };

/** Sets the day through the product's own QA door, as the drawer does. */
export async function setDay({ url }: Product, today: string): Promise<void> {
  await axios.put(`${url}/qa/settings`, { today } satisfies QaSettings, { proxy: false });
}

/** What happens outside of the app, as the drawer does it. */
export function doOutside(product: Product, act: QaAct): Promise<void> {
  return product.doOutside(act);
}

export function paymentOf(family: AreaFamily, demoIds: readonly string[], totalFen: number | null) {
  const memberIds = demoIds.map((demoId) => memberOf(family, demoId));
  const body = { agreed: agreed('premium-notice'), coverYear: 2026, expectedTotalFen: totalFen };
  return { params: { familyId: family.familyId }, body: { ...body, memberIds } };
}

/** Pays and gives the orders in the order asked. */
export async function payFor(family: AreaFamily, demoIds: readonly string[], totalFen: number) {
  const { result } = await family.payer.ok('payPremiums', paymentOf(family, demoIds, totalFen));
  return (result?.items ?? []).flatMap(({ order }) => order ?? []);
}

export const GOOD_CARD = '6200000000000005';
export const CLOSED_CARD = '6200000000000013';
export const BARRED_CARD = '6200000000000039';

export function refundOf(family: AreaFamily, demoId: string, amountFen: number, card = GOOD_CARD) {
  return {
    params: { familyId: family.familyId },
    body: {
      agreed: agreed('premium-notice'),
      coverYear: 2026,
      memberId: memberOf(family, demoId),
      expectedAmountFen: amountFen,
      cardNumber: card,
      proof: { name: '缴费凭证.jpg', bytes: 120_000, digest: null },
    },
  };
}

export async function requestRefund(
  family: AreaFamily,
  demoId: string,
  amountFen: number,
  card = GOOD_CARD,
  options: SendOptions = {},
): Promise<string> {
  const sent = refundOf(family, demoId, amountFen, card);
  const { result } = await family.payer.ok('requestRefund', sent, options);
  if (!result?.order) throw new Error('nothing was asked for');
  return result.order.orderId;
}

/** Reads the record of an order until it stands so. */
export async function untilState(
  reader: PersonClient,
  recordId: string,
  state: string,
): Promise<ResponseOf<'readRecord'>> {
  const deadline = Date.now() + 20_000;
  let seen = '';
  while (Date.now() < deadline) {
    const detail = await reader.ok('readRecord', { params: { recordId } });
    seen = detail.order?.state ?? '';
    if (seen === state) return detail;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the order is ${seen}, not ${state}`);
}

/** What the core keeps for the payer, in fen, as they are shown it. */
export async function balanceFen({ payer, familyId }: AreaFamily): Promise<number> {
  const list = await payer.ok('listPremiums', { params: { familyId } });
  return list.account.balanceFen;
}
