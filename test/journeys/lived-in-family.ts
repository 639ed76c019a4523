import { agreed, inviteRelative, lookOn } from '../component/harness/family-story';
import { identityOf } from '../component/harness/identity-of';
import type { PersonClient } from '../component/harness/person-client';
import type { Product } from '../component/harness/start-product';
import {
  fillPot,
  type LinFamily,
  makeLinFamily,
  PREMIUM_FEN,
  payPremiums,
  untilAllFinal,
} from '../component/money/money-story';
import { MORNING } from '../component/money/wallet-story';
import { plant, reconcile } from '../component/operator/operator-story';
import type { Place } from './binding-verbs';
import { makeLivedInBatch } from './lived-in-batch';
import { type LivedInBindings, makeExpiredBinding, makeLivedInBindings } from './lived-in-bindings';
import { type LivedInRefunds, makeLivedInRefunds } from './lived-in-refunds';
import { type LivedInWallet, makeLivedInWallet } from './lived-in-wallet';
import { signInsGrowOld } from './old-sign-in';

/** 林建国's family after a while: members of both kinds, a pot, a paid premium, an open invitation. */
export interface LivedInFamily extends LinFamily {
  /** Beside the family, between two other provinces. */
  readonly wallet: LivedInWallet;
  /** Beside the family, where areas ask for more before an account may pay. */
  readonly terms: LivedInBindings & { readonly expired: Place };
  /** Beside the family, where a premium is paid in cash first. */
  readonly refunds: LivedInRefunds;
  /** Beside the family, the record of a premium that waits for its batch. */
  readonly batchRecordId: string;
  readonly invitationId: string;
  /** The six digits for 林小雨, who has not answered yet. */
  readonly code: string;
  /** The six digits for whoever is asked to look on. */
  readonly viewingCode: string;
  readonly paymentId: string;
  /** What 林美玲 has put ready for 林建国, who has not answered. */
  readonly preparedPaymentId: string;
  /** The record of the premium that is paid. */
  readonly recordId: string;
  /** Of a link to that record, still open. */
  readonly sharedToken: string;
  /** Of that premium: the day's statement has it with another sum, and a person was told. */
  readonly orderNumber: string;
  /** From then on everybody's sign-in is too old for what needs a fresh one. */
  readonly signInsGrowOld: () => Promise<void>;
}

/** Made at the API in a moment, on 2025-11-15 in the end: what is looked at is how it shows. */
export async function makeLivedInFamily(product: Product): Promise<LivedInFamily> {
  const batchRecordId = await makeLivedInBatch(product);
  const expired = await makeExpiredBinding(product);
  await product.play(MORNING);
  const family = await makeLinFamily(product);
  await fillPot(family, 3 * PREMIUM_FEN);
  const paid = await payPremiums(family, [family.father]);
  const [record] = await untilAllFinal(family, paid);
  const invitation = await inviteRelative(family.organizer, family.familyId, 'child');
  if (!record?.order || !paid.paymentId || !invitation.code) throw new Error('a part is missing');
  const preparedPaymentId = await prepareForMother(product, family);
  await linkCodes(product, family.organizer);
  const viewingCode = await letLookOn(product, family);
  await offerToWife(family);
  await plant(product, {
    system: 'core',
    kind: 'amount',
    orderNumber: record.order.orderNumber,
  });
  await reconcile(product);
  return {
    ...family,
    invitationId: invitation.invitationId,
    code: invitation.code,
    viewingCode,
    paymentId: paid.paymentId,
    preparedPaymentId,
    recordId: record.order.orderId,
    orderNumber: record.order.orderNumber,
    sharedToken: await shareOf(await product.as('lin-defu'), record.order.orderId),
    wallet: await makeLivedInWallet(product),
    terms: { ...(await makeLivedInBindings(product)), expired },
    refunds: await makeLivedInRefunds(product),
    batchRecordId,
    signInsGrowOld: () => signInsGrowOld(product),
  };
}

async function shareOf(sharer: PersonClient, recordId: string): Promise<string> {
  return (await sharer.ok('shareRecord', { params: { recordId } })).token;
}

/** 吴美芬 looks on, and one more is asked to. Gives their six digits. */
async function letLookOn(product: Product, family: LinFamily): Promise<string> {
  const { organizer, familyId } = family;
  await lookOn(organizer, await product.as('shanghai-mother'), familyId);
  const body = { agreed: agreed('viewing-notice'), nameHint: '小雨' };
  const { result } = await organizer.ok('inviteViewer', { params: { familyId }, body });
  return result?.code ?? '';
}

/** 林建国 asks his wife to take the family over; she has not answered. */
async function offerToWife({ organizer, familyId, wife }: LinFamily): Promise<void> {
  await organizer.ok('offerOrganizer', { params: { familyId }, body: { memberId: wife } });
}

/** His sister asks 林建国 to pay for their mother. */
async function prepareForMother(product: Product, family: LinFamily): Promise<string> {
  const sister = await product.as('lin-meiling');
  const { result } = await sister.ok('preparePayment', {
    params: { familyId: family.familyId },
    body: { payerId: family.organizer.personId, memberIds: [family.mother] },
  });
  if (!result?.preparedPaymentId) throw new Error('nothing was put ready');
  return result.preparedPaymentId;
}

/** 林建国 may show his father's code, and his sister asks to show his. */
async function linkCodes(product: Product, organizer: PersonClient): Promise<void> {
  const [father, sister] = [await product.as('lin-defu'), await product.as('lin-meiling')];
  const promised = { agreed: agreed('relation-promise') };
  const ofFather = { ...(await identityOf(product, 'lin-defu')), relation: 'parent' } as const;
  const asked = await organizer.ok('linkCode', {
    body: { ...promised, ...ofFather, role: 'father' },
  });
  const { codeLinkId } = asked.result ?? { codeLinkId: '' };
  const consent = { agreed: agreed('code-link-consent') };
  await father.ok('agreeToCodeLink', { params: { codeLinkId }, body: consent });
  const ofBrother = { ...(await identityOf(product, 'lin-jianguo')), relation: 'sibling' } as const;
  await sister.ok('linkCode', { body: { ...promised, ...ofBrother, role: null } });
}
