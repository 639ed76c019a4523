import type { Product } from '../component/harness/start-product';
import {
  CLOSED_CARD,
  doOutside,
  GOOD_CARD,
  makeAreaFamily,
  memberOf,
  requestRefund,
  untilState,
} from '../component/money/area-story';

/** 黄国栋's relatives in 湖北, all paid for in cash: each at another point of the way back. */
export interface LivedInRefunds {
  readonly familyId: string;
  /** May be asked for now. */
  readonly ready: string;
  /** Records of what was asked for. */
  readonly cardWrong: string;
  readonly waiting: string;
  readonly paidBack: string;
}

/** The bank is silent in the end, so that what waits for it stays as it is. */
export async function makeLivedInRefunds(product: Product): Promise<LivedInRefunds> {
  const family = await makeAreaFamily(product, 'hubei-son', [
    ['hubei-father', 'parent', 'father'],
    ['hubei-mother', 'parent', 'mother'],
    ['hubei-daughter', 'child'],
    ['hubei-younger-son', 'child'],
  ]);
  const { payer, familyId, memberIds } = family;
  for (const demoId of Object.keys(memberIds)) {
    await doOutside(product, { act: 'pay-premium-in-cash', demoId, coverYear: 2026 });
  }
  const params = { familyId };
  const { candidates } = await payer.ok('listPremiums', { params, query: {} });
  const ask = (demoId: string, card: string) => {
    const found = candidates.find(({ memberId }) => memberId === memberOf(family, demoId));
    return requestRefund(family, demoId, found?.amountFen ?? 0, card);
  };
  const paidBack = await ask('hubei-father', GOOD_CARD);
  await untilState(payer, paidBack, 'confirmed');
  const cardWrong = await ask('hubei-mother', CLOSED_CARD);
  await untilState(payer, cardWrong, 'payout-failed');
  await product.play({ faults: { payout: 'error-5xx' } });
  const waiting = await ask('hubei-daughter', GOOD_CARD);
  await untilState(payer, waiting, 'debited');
  return { familyId, ready: memberOf(family, 'hubei-younger-son'), cardWrong, waiting, paidBack };
}
