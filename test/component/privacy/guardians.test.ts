import { checkFace, join } from '../harness/family-story';
import type { PersonClient } from '../harness/person-client';
import { startPlatformProduct } from '../harness/platform-product';
import type { Product } from '../harness/start-product';
import { to } from './consent-story';
import { beginGuardianStory, giveFor, saidBy, wardsOf } from './guardian-story';

let product: Product;
let story: Awaited<ReturnType<typeof beginGuardianStory>>;
let parent: PersonClient;
let stranger: PersonClient;
beforeAll(async () => {
  product = await startPlatformProduct();
});
beforeEach(async () => {
  story = await beginGuardianStory(product);
  ({ parent, stranger } = story);
});
afterAll(() => product.stop());

describe('who knows a child’s name and number', () => {
  it('sees and takes back what they said themselves, and nothing of the guardian’s', async () => {
    const childId = await story.addByParent();
    await stranger.ok('linkCode', await story.linkOf());
    expect(await wardsOf(stranger)).toEqual(['shown-code given 陈秀兰']);
    const all = to('insurance-lookup', childId);
    expect((await stranger.refused('withdrawConsent', all)).status).toBe(404);
    const given = giveFor(childId, 'insurance-lookup');
    expect((await stranger.refused('giveConsent', given)).status).toBe(404);
    expect(await wardsOf(parent)).toEqual([...saidBy('林建国'), 'shown-code given 陈**']);
    await stranger.ok('withdrawConsent', to('shown-code', childId));
    expect(await wardsOf(parent)).toContain('shown-code withdrawn 陈**');
  });

  it('is no guardian by another relation than a child’s', async () => {
    const childId = await story.addByParent();
    await story.addForAWhile(stranger, 'sibling');
    expect(await wardsOf(stranger)).toEqual([]);
    const of = to('paid-by-relatives', childId);
    expect((await stranger.refused('withdrawConsent', of)).status).toBe(404);
  });

  it('does not keep the parent who adds the child later from having their say', async () => {
    await story.addForAWhile(stranger);
    const childId = await story.addByParent();
    expect(await wardsOf(parent)).toEqual(saidBy('林建国'));
    await parent.ok('withdrawConsent', to('insurance-lookup', childId));
  });

  it('is none any more, and becomes none, once the child has come with a parent', async () => {
    await story.addForAWhile(stranger);
    expect(await wardsOf(stranger)).toEqual(saidBy('陈秀兰'));
    const familyId = story.familyOf(parent);
    const child = await story.signInChild();
    const { memberId } = await join(parent, child, familyId, 'child');
    expect(await wardsOf(stranger)).toEqual([]);
    expect(await wardsOf(parent)).toEqual(expect.arrayContaining(saidBy('林建国')));
    await parent.ok('removeMember', { params: { familyId, memberId } });
    await story.addForAWhile(stranger);
    expect(await wardsOf(stranger)).toEqual([]);
    expect(await wardsOf(parent)).toEqual(expect.arrayContaining(saidBy('林建国')));
  });

  it('gives way to the parent beside whom the child’s face was looked at', async () => {
    await story.addForAWhile(stranger);
    const { result } = await parent.ok('addTemporaryMember', await story.addOf(parent));
    const memberId = result?.memberId ?? '';
    const familyId = story.familyOf(parent);
    const purpose = { for: 'upgrade-member', familyId, memberId } as const;
    const faceVerificationId = await checkFace(parent, purpose);
    const body = { agreed: giveFor(null, 'paid-by-relatives').body.agreed, faceVerificationId };
    await parent.ok('upgradeMember', { params: { familyId, memberId }, body });
    expect(await wardsOf(stranger)).toEqual([]);
    expect(await wardsOf(parent)).toEqual(expect.arrayContaining(saidBy('林建国')));
  });
});
