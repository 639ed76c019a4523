import { inviteRelative } from '../component/harness/family-story';
import type { Product } from '../component/harness/start-product';
import {
  fillPot,
  type LinFamily,
  makeLinFamily,
  PREMIUM_FEN,
  payPremiums,
  untilAllFinal,
} from '../component/money/money-story';
import { type LivedInWallet, makeLivedInWallet } from './lived-in-wallet';

/** 林建国's family after a while: members of both kinds, a pot, a paid premium, an open invitation. */
export interface LivedInFamily extends LinFamily {
  /** Beside the family, between two other provinces. */
  readonly wallet: LivedInWallet;
  readonly invitationId: string;
  /** The six digits for 林小雨, who has not answered yet. */
  readonly code: string;
  readonly paymentId: string;
  /** The record of the premium that is paid. */
  readonly recordId: string;
}

/** Made at the API in a moment: what is looked at is how it shows. */
export async function makeLivedInFamily(product: Product): Promise<LivedInFamily> {
  const family = await makeLinFamily(product);
  await fillPot(family, 3 * PREMIUM_FEN);
  const paid = await payPremiums(family, [family.father]);
  const [record] = await untilAllFinal(family, paid);
  const invitation = await inviteRelative(family.organizer, family.familyId, 'child');
  if (!record?.order || !paid.paymentId || !invitation.code) throw new Error('a part is missing');
  return {
    ...family,
    invitationId: invitation.invitationId,
    code: invitation.code,
    paymentId: paid.paymentId,
    recordId: record.order.orderId,
    wallet: await makeLivedInWallet(product),
  };
}
