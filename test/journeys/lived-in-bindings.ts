import { bindRequest, inviteOn, PAPER, signedBy } from '../component/harness/bind-terms';
import { acceptInvitation, createFamily } from '../component/harness/family-story';
import type { Product } from '../component/harness/start-product';
import type { Place } from './binding-verbs';

/** Bindings of areas that ask for more: one the agency looks at, one the wife is asked about. */
export interface LivedInBindings {
  readonly inReview: Place;
  readonly asked: Place;
}

export async function makeLivedInBindings(product: Product): Promise<LivedInBindings> {
  await createFamily(await product.as('shaanxi-son'));
  return { inReview: await makeInReview(product), asked: await makeAsked(product) };
}

async function makeInReview(product: Product): Promise<Place> {
  const father = await product.as('shenzhen-father');
  const { familyId } = await createFamily(father);
  const invited = await inviteOn(father, familyId, 'child', null, { papers: [PAPER] });
  const { memberId } = await acceptInvitation(await product.as('shenzhen-son'), invited);
  return { familyId, memberId };
}

/** Bound, released, and asked for again: the second time her word is not in the acceptance. */
async function makeAsked(product: Product): Promise<Place> {
  const terms = { period: { from: '2025-11-15', to: '2026-11-14' }, ...signedBy('陆建平') };
  const husband = await product.as('jiangsu-husband');
  const { familyId } = await createFamily(husband);
  const invited = await inviteOn(husband, familyId, 'spouse', null, terms);
  const { memberId } = await acceptInvitation(await product.as('jiangsu-wife'), invited);
  const { bindings } = await husband.ok('listBindings', { params: { familyId } });
  const params = { familyId, bindingId: bindings[0]?.bindingId ?? '' };
  await husband.ok('unbindMember', { params });
  await husband.ok('bindMember', bindRequest({ familyId, memberId, relation: 'spouse', terms }));
  return { familyId, memberId };
}
