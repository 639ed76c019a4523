import {
  type LinFamily as FamilyOf,
  makeLinFamily,
} from '@gongji/bff/sandbox/scenarios/acts/lin-family';
import type { ResponseOf } from '@gongji/shared/contracts';
import type { Decision } from '@gongji/shared/decision';
import { isFinal } from '@gongji/shared/order';
import { agreed } from '../harness/family-story';
import type { PersonClient, SendOptions } from '../harness/person-client';
import type { Product } from '../harness/start-product';
import { PLAYED_DAY } from './money-bench';

export const COVER_YEAR = 2026;
export const PREMIUM_FEN = 45_000;
const PATIENCE_MS = 20_000;

type Payment = NonNullable<ResponseOf<'payPremiums'>['result']>;
type Detail = ResponseOf<'readRecord'>;

/** 林建国's family: what the story calls each of its members. */
export type LinFamily = FamilyOf<PersonClient>;

export { makeLinFamily };

/** A new played day with 林建国's family on it. */
export async function beginLinStory(product: Product): Promise<LinFamily> {
  await product.reset();
  await product.play({ today: PLAYED_DAY });
  return makeLinFamily(product);
}

/** Moves a sum into the pot and waits until it is there. Gives the order. */
export async function fillPot({ organizer, familyId }: LinFamily, amountFen: number) {
  const { result } = await organizer.ok('movePot', { params: { familyId }, body: { amountFen } });
  if (!result) throw new Error('nothing was moved');
  return untilFinal(organizer, result.orderId);
}

export function payment(
  { familyId }: Pick<LinFamily, 'familyId'>,
  memberIds: readonly string[],
  expectedTotalFen: number | null = PREMIUM_FEN * memberIds.length,
) {
  const body = { agreed: agreed('premium-notice'), coverYear: COVER_YEAR, expectedTotalFen };
  return { params: { familyId }, body: { ...body, memberIds: [...memberIds] } };
}

export async function payPremiums(
  family: LinFamily,
  memberIds: readonly string[],
  expectedTotalFen?: number,
  options: SendOptions = {},
): Promise<Payment> {
  const sent = payment(family, memberIds, expectedTotalFen);
  const { result } = await family.organizer.ok('payPremiums', sent, options);
  if (!result) throw new Error('nothing was paid');
  return result;
}

/** Reads the record of an order until it has come to its end. */
export async function untilFinal(
  reader: PersonClient,
  recordId: string,
  patienceMs = PATIENCE_MS,
): Promise<Detail> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const detail = await reader.ok('readRecord', { params: { recordId } });
    if (detail.order && isFinal(detail.order.state)) return detail;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the order is not final yet');
}

export async function readPot({ organizer, familyId }: LinFamily) {
  const { pot } = await organizer.ok('readPot', { params: { familyId } });
  if (!pot) throw new Error('there is no pot here');
  return pot;
}

export function reasonsOf(decided: { readonly decision: Decision | null }): string[] {
  return decided.decision?.reasons.map((reason) => reason.code) ?? [];
}

/** Waits until every order of a payment has come to its end, and gives their records. */
export function untilAllFinal({ organizer }: LinFamily, paid: Payment): Promise<Detail[]> {
  const orderIds = paid.items.flatMap((item) => item.order?.orderId ?? []);
  return Promise.all(orderIds.map((orderId) => untilFinal(organizer, orderId)));
}

export async function countPremiumOrders({ services }: Product): Promise<number> {
  const orders = services.db.selectFrom('orders').select('orderId').where('kind', '=', 'premium');
  return (await orders.execute()).length;
}
