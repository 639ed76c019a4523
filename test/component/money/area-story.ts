import type { QaAct, QaSettings, ResponseOf } from '@gongji/shared/contracts';
import type { Relation } from '@gongji/shared/vocabulary';
import axios from 'axios';
import { inviteOn, signedBy } from '../harness/bind-terms';
import { acceptInvitation, agreed, createFamily } from '../harness/family-story';
import type { PersonClient, SendOptions } from '../harness/person-client';
import type { Product } from '../harness/start-product';

type Joining = readonly [demoId: string, relation: Relation, role?: 'father' | 'mother'];

/** A payer of one area with their relatives, by demo id. */
export interface AreaFamily {
  readonly familyId: string;
  readonly payer: PersonClient;
  readonly memberIds: Readonly<Record<string, string>>;
}

export async function makeAreaFamily(
  product: Product,
  payerId: string,
  relatives: readonly Joining[],
): Promise<AreaFamily> {
  const payer = await product.as(payerId);
  const { familyId } = await createFamily(payer);
  const memberIds: Record<string, string> = {};
  const { name } = await payer.ok('readMe', {});
  const { signature } = await payer.ok('readBindAsks', {});
  const terms = signature === 'must' ? signedBy(name) : {};
  for (const [demoId, relation, role = null] of relatives) {
    const relative = await product.as(demoId);
    const invited = await inviteOn(payer, familyId, relation, role, terms);
    memberIds[demoId] = (await acceptInvitation(relative, invited)).memberId;
  }
  return { familyId, payer, memberIds };
}

export function memberOf({ memberIds }: AreaFamily, demoId: string): string {
  const memberId = memberIds[demoId];
  if (!memberId) throw new Error(`${demoId} is not of this family`);
  return memberId;
}

/** Sets the day through the product's own QA door, as the drawer does. */
export async function setDay({ url }: Product, today: string): Promise<void> {
  await axios.put(`${url}/qa/settings`, { today } satisfies QaSettings, { proxy: false });
}

/** What happens outside of the app, as the drawer does it. */
export async function doOutside({ url }: Product, act: QaAct): Promise<void> {
  await axios.post(`${url}/qa/acts`, act, { proxy: false });
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
