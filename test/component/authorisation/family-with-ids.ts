import { randomUUID } from 'node:crypto';
import {
  moveIntoPot,
  PREMIUM_FEN,
  pay,
  untilState,
} from '@gongji/bff/sandbox/scenarios/acts/money-acts';
import {
  acceptInvitation,
  agreed,
  checkFace,
  createFamily,
  inviteRelative,
  join,
  lookOn,
} from '../harness/family-story';
import { identityOf } from '../harness/identity-of';
import type { PersonClient } from '../harness/person-client';
import type { Product } from '../harness/start-product';
import { confirmWallet, MORNING, MOTHER, sendAndWait } from '../money/wallet-story';
import { plant, reconcile } from '../operator/operator-story';

export type FamilyPeople = Record<
  'organizer' | 'payer' | 'member' | 'helper' | 'viewer' | 'removed',
  PersonClient
>;

/** Ids by the name they have in a path, and those that only a body or one endpoint names. */
export type Ids = Awaited<ReturnType<typeof makeFamilyWithIds>>['ids'];

/** A family that has lived through everything that has an id, and who is who in it. */
export async function makeFamilyWithIds(product: Product) {
  // By day: at night no wallet is open.
  await product.play(MORNING);
  const people: FamilyPeople = {
    organizer: await product.as('lin-jianguo'),
    payer: await product.as('chen-xiulan'),
    member: await product.as('lin-xiaoyu'),
    helper: await product.as('lin-defu'),
    viewer: await product.as('zhao-qiang'),
    removed: await product.as('lin-meiling'),
  };
  const { familyId } = await createFamily(people.organizer);
  const family = { ...people, familyId, ...(await joinAll(people, familyId)) };
  const ofFamily = await lifeOf(family);
  const ofPayer = await moneyOf(family);
  const ofCode = await codeLinkOf(product, family);
  const ofOthers = await walletOfOthers(product);
  const ofDesk = await deskOf(product);
  const { payerMemberId, childMemberId, memberId } = family;
  const inFamily = { familyId, payerMemberId, childMemberId, memberId };
  return {
    people,
    ids: { ...inFamily, ...ofFamily, ...ofPayer, ...ofCode, ...ofOthers, ...ofDesk },
  };
}

async function joinAll(
  { organizer, payer, member, helper, removed }: FamilyPeople,
  familyId: string,
) {
  const { memberId: payerMemberId } = await join(organizer, payer, familyId, 'spouse');
  const { memberId: childMemberId } = await join(organizer, member, familyId, 'child');
  const asked = await inviteRelative(organizer, familyId, 'parent', 'father');
  const { memberId } = await acceptInvitation(helper, asked, false);
  const gone = await join(organizer, removed, familyId, 'sibling');
  await organizer.ok('removeMember', { params: { familyId, memberId: gone.memberId } });
  return { payerMemberId, childMemberId, memberId };
}

type Family = FamilyPeople & Awaited<ReturnType<typeof joinAll>> & { readonly familyId: string };

async function lifeOf({ organizer, viewer, familyId, memberId, payerMemberId }: Family) {
  const params = { familyId };
  const { viewerId } = await lookOn(organizer, viewer, familyId);
  const { invitationId } = await inviteRelative(organizer, familyId, 'sibling');
  const upgrade = { for: 'upgrade-member', familyId, memberId } as const;
  const faceVerificationId = await checkFace(organizer, upgrade);
  const offer = await organizer.ok('offerOrganizer', { params, body: { memberId: payerMemberId } });
  const requestId = randomUUID();
  await organizer.ok('readMessages', { body: { messageIds: [] } }, { requestId });
  const { sessions } = await organizer.ok('listSessions', {});
  const { messages } = await organizer.ok('listMessages', { query: {} });
  return {
    viewerId,
    invitationId,
    faceVerificationId,
    offerId: offer.result?.offerId ?? '',
    requestId,
    sessionId: sessions[0]?.sessionId ?? '',
    messageId: messages[0]?.messageId ?? '',
  };
}

/** A premium that was paid, another that was put ready, and a link to a record. */
async function moneyOf(family: Family) {
  const { organizer, payer, member, familyId, childMemberId, memberId } = family;
  const params = { familyId };
  const bindingId = await payInsteadOfOrganizer(family);
  await moveIntoPot({ payer, familyId }, 2 * PREMIUM_FEN);
  const paid = await pay({ payer, familyId }, [childMemberId]);
  const orderId = paid.items[0]?.order?.orderId ?? '';
  await untilState(payer, orderId, 'confirmed');
  const { share } = await payer.ok('shareRecord', { params: { recordId: orderId } });
  const wanted = { payerId: organizer.personId, memberIds: [memberId] };
  const ready = await member.ok('preparePayment', { params, body: wanted });
  return {
    bindingId,
    paymentId: paid.paymentId ?? '',
    orderId,
    recordId: orderId,
    shareId: share.shareId,
    preparedPaymentId: ready.result?.preparedPaymentId ?? '',
    payerId: organizer.personId,
  };
}

/** The child's mother takes the place of the father, who invited. Gives her binding. */
async function payInsteadOfOrganizer({ organizer, payer, familyId, childMemberId }: Family) {
  const params = { familyId };
  const { bindings } = await organizer.ok('listBindings', { params });
  const { bindingId = '' } = bindings.find((one) => one.memberId === childMemberId) ?? {};
  await organizer.ok('unbindMember', { params: { familyId, bindingId } });
  const child = { memberId: childMemberId, relation: 'child', role: null } as const;
  const body = { agreed: agreed('relation-promise'), ...child };
  const { result } = await payer.ok('bindMember', { params, body });
  return result?.bindingId ?? '';
}

async function codeLinkOf(product: Product, { payer }: Family) {
  const relative = { ...(await identityOf(product, 'lin-xiaoyu')), relation: 'child' } as const;
  const body = { agreed: agreed('relation-promise'), ...relative, role: null };
  const { result } = await payer.ok('linkCode', { body });
  return { codeLinkId: result?.codeLinkId ?? '' };
}

async function walletOfOthers(product: Product) {
  const son = await product.as('han-zhiyuan');
  await confirmWallet(son);
  return { transferId: (await sendAndWait(son, MOTHER)).recordId };
}

async function deskOf(product: Product) {
  const operator = await product.asOperator('operator-zhou');
  const { orders } = await operator.ok('listOrders', { query: { kind: 'pot-transfer' } });
  const orderNumber = orders[0]?.orderNumber ?? '';
  await plant(product, { system: 'core', kind: 'amount', orderNumber });
  await reconcile(product);
  const { discrepancies } = await operator.ok('listDiscrepancies', { query: {} });
  return { orderNumber, discrepancyId: discrepancies[0]?.discrepancyId ?? '' };
}
