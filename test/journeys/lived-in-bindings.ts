import type { ResponseOf } from '@gongji/shared/contracts';
import type { ParentRole, Relation } from '@gongji/shared/vocabulary';
import { bindRequest, inviteOn, PAPER, signedBy } from '../component/harness/bind-terms';
import { acceptInvitation, createFamily } from '../component/harness/family-story';
import type { Product } from '../component/harness/start-product';
import { makeAreaFamily, memberOf } from '../component/money/area-story';
import type { Place } from './binding-verbs';

/** Bindings that cannot pay, each for another reason, and one member with two payers. */
export interface LivedInBindings {
  readonly inReview: Place;
  readonly refused: Place;
  readonly asked: Place;
  readonly ordered: Place;
}

type Standing = ResponseOf<'listBindings'>['over'][number]['standing'];

const PATIENCE_MS = 20_000;

export async function makeLivedInBindings(product: Product): Promise<LivedInBindings> {
  return {
    asked: await makeAsked(product),
    ordered: await makeOrdered(product),
    ...(await makeReviewed(product)),
  };
}

/** In 陕西, made for ten days that are over. Turns the played day back to do so. */
export async function makeExpiredBinding(product: Product): Promise<Place> {
  await product.play({ today: '2025-11-01' });
  const son = await product.as('shaanxi-son');
  const { familyId } = await createFamily(son);
  const terms = { period: { from: '2025-11-01', to: '2025-11-10' }, ...signedBy('高建军') };
  const invited = await inviteOn(son, familyId, 'parent', 'father', terms);
  const { memberId } = await acceptInvitation(await product.as('shaanxi-father'), invited);
  return { familyId, memberId };
}

/** The agency refuses the grandmother's papers, and does not look at the son's. */
async function makeReviewed(
  product: Product,
): Promise<Pick<LivedInBindings, 'inReview' | 'refused'>> {
  const father = await product.as('shenzhen-father');
  const { familyId } = await createFamily(father);
  const place = async (demoId: string, relation: Relation, role: ParentRole | null) => {
    const invited = await inviteOn(father, familyId, relation, role, { papers: [PAPER] });
    const { memberId } = await acceptInvitation(await product.as(demoId), invited);
    return { familyId, memberId };
  };
  await product.play({ reviewResult: 'refuse' });
  const refused = await place('shenzhen-grandmother', 'parent', 'mother');
  const deadline = Date.now() + PATIENCE_MS;
  const standings = async (): Promise<Standing[]> =>
    (await father.ok('listBindings', { params: { familyId } })).over.map((one) => one.standing);
  while (!(await standings()).includes('refused')) {
    if (Date.now() > deadline) throw new Error('the agency has not looked at the papers');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await product.play({ reviewResult: 'wait' });
  return { refused, inReview: await place('shenzhen-son', 'child', null) };
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

/** In 厦门 brother and sister pay for their father, in an order that may be changed. */
async function makeOrdered(product: Product): Promise<Place> {
  const family = await makeAreaFamily(product, 'xiamen-son', [
    ['xiamen-father', 'parent', 'father'],
    ['xiamen-daughter', 'sibling'],
  ]);
  const { familyId } = family;
  const memberId = memberOf(family, 'xiamen-father');
  const daughter = await product.as('xiamen-daughter');
  const father = { relation: 'parent', role: 'father' } as const;
  await daughter.ok('bindMember', bindRequest({ familyId, memberId, ...father }));
  return { familyId, memberId };
}
