import type { ResponseOf } from '@gongji/shared/contracts';
import type { Player, Stage } from '../stage';
import type { AreaFamily } from './area-family';
import { memberOf } from './area-family';
import { agreed } from './family-acts';

export const COVER_YEAR = 2026;
/** Of a grown-up in 福州. */
export const PREMIUM_FEN = 45_000;
export const GOOD_CARD = '6200000000000005';

const LOOK_EVERY_MS = 50;
const PATIENCE_MS = 20_000;

type Payment = NonNullable<ResponseOf<'payPremiums'>['result']>;
type OrderState = NonNullable<ResponseOf<'readRecord'>['order']>['state'];

/** Reads the record of an order until it stands so. */
export async function untilState(
  reader: Player,
  recordId: string,
  state: OrderState,
): Promise<ResponseOf<'readRecord'>> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const detail = await reader.ok('readRecord', { params: { recordId } });
    if (detail.order?.state === state) return detail;
    if (Date.now() > deadline) throw new Error(`the order is ${detail.order?.state}, not ${state}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

interface Paying {
  readonly payer: Player;
  readonly familyId: string;
}

/** Moves a sum into the pot and waits until it is there. Gives the record. */
export async function moveIntoPot(
  { payer, familyId }: Paying,
  amountFen: number,
): Promise<ResponseOf<'readRecord'>> {
  const { result } = await payer.ok('movePot', { params: { familyId }, body: { amountFen } });
  if (!result) throw new Error('nothing was moved');
  return untilState(payer, result.orderId, 'confirmed');
}

/** Asks for the premiums of these members to be paid, and does not wait for the end of it. */
export async function pay(
  { payer, familyId }: Paying,
  memberIds: readonly string[],
  totalFen = PREMIUM_FEN * memberIds.length,
): Promise<Payment> {
  const terms = { agreed: agreed('premium-notice'), coverYear: COVER_YEAR };
  const body = { ...terms, memberIds: [...memberIds], expectedTotalFen: totalFen };
  const { result } = await payer.ok('payPremiums', { params: { familyId }, body });
  if (!result) throw new Error('nothing was paid');
  return result;
}

/** A premium was paid in cash; the payer asks for that much of their account. Gives the record. */
export async function askForRefund(
  { payer, familyId, ...family }: AreaFamily,
  demoId: string,
): Promise<string> {
  const memberId = memberOf(family, demoId);
  const { candidates } = await payer.ok('listPremiums', { params: { familyId }, query: {} });
  const found = candidates.find((candidate) => candidate.memberId === memberId);
  const body = {
    agreed: agreed('premium-notice'),
    coverYear: COVER_YEAR,
    memberId,
    expectedAmountFen: found?.amountFen ?? 0,
    cardNumber: GOOD_CARD,
    proof: { name: '缴费凭证.jpg', bytes: 120_000, digest: null },
  };
  const { result } = await payer.ok('requestRefund', { params: { familyId }, body });
  if (!result?.order) throw new Error('nothing was asked for');
  return result.order.orderId;
}

/** The sister puts a payment ready for the one who is asked to pay. Gives its id. */
export async function prepare(
  stage: Stage,
  by: string,
  { payer, familyId }: Paying,
  memberIds: readonly string[],
): Promise<string> {
  const relative = await stage.as(by);
  const body = { payerId: payer.personId, memberIds: [...memberIds] };
  const { result } = await relative.ok('preparePayment', { params: { familyId }, body });
  if (!result?.preparedPaymentId) throw new Error('nothing was put ready');
  return result.preparedPaymentId;
}
