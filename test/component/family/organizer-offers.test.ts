import { createFamily, inviteRelative } from '../harness/family-story';
import { type Product, startProduct } from '../harness/start-product';
import { reasonsOf } from '../money/money-story';
import { beginOrganizerStory, type OrganizerStory } from './organizer-story';

let product: Product;
let story: OrganizerStory;

beforeAll(async () => {
  product = await startProduct({ worker: true });
}, 60_000);
afterAll(() => product.stop());

describe('an organizer who asks', () => {
  beforeEach(async () => {
    story = await beginOrganizerStory(product);
  }, 60_000);

  it('sees first what it would change, and nothing is asked by looking', async () => {
    await inviteRelative(story.family.organizer, story.family.familyId, 'child');
    const quoted = await story.family.organizer.ok(
      'offerOrganizer',
      story.asking(story.family.wife),
      {
        quote: true,
      },
    );
    expect(quoted.result?.consequences).toEqual([
      'new-organizer-invites-and-removes',
      'new-organizer-reads-records',
      'bindings-stay-as-they-are',
      'pot-stays-with-who-moved-it',
      'open-invitations-end',
      'rules-of-the-new-area',
    ]);
    expect((await story.read(story.family.organizer)).organizerOffer).toBeNull();
    expect(await story.told(story.wife, 'organizer-asked')).toEqual([]);
  });

  it('asks once; only the two of them see it, and it changes nothing', async () => {
    const offerId = await story.offerTo(story.family.wife);
    for (const who of [story.family.organizer, story.wife]) {
      expect((await story.read(who)).organizerOffer).toMatchObject({ offerId });
    }
    expect((await story.read(story.father)).organizerOffer).toBeNull();
    expect((await story.read(story.wife)).iAmOrganizer).toBe(false);
    expect(await story.told(story.wife, 'organizer-asked')).toMatchObject([
      { about: { name: '林建国' }, familyId: story.family.familyId },
    ]);
  });

  it('is refused whoever has no account to pay from, with the reason', async () => {
    const problem = await story.family.organizer.refused(
      'offerOrganizer',
      story.asking(story.family.father),
    );
    expect(reasonsOf({ decision: problem.decision })).toContain('payer-not-employee-insured');
  });

  it('is refused whoever has a family of their own', async () => {
    await createFamily(story.wife);
    const problem = await story.family.organizer.refused(
      'offerOrganizer',
      story.asking(story.family.wife),
    );
    expect(reasonsOf({ decision: problem.decision })).toEqual(['family-already-created']);
  });

  it('finds no temporary member to ask, and is the only one who may', async () => {
    expect(
      (await story.family.organizer.send('offerOrganizer', story.asking(story.family.mother)))
        .status,
    ).toBe(404);
    expect(
      (await story.wife.send('offerOrganizer', story.asking(story.family.sister))).status,
    ).toBe(404);
  });

  it('can take it back, and then it cannot be accepted', async () => {
    const offerId = await story.offerTo(story.family.wife);
    expect((await story.wife.send('withdrawOrganizerOffer', story.path(offerId))).status).toBe(404);
    await story.family.organizer.ok('withdrawOrganizerOffer', story.path(offerId));
    expect((await story.wife.refused('acceptOrganizerOffer', story.accepting(offerId))).code).toBe(
      'state-changed',
    );
  });

  it('is answered within seven days, or not at all', async () => {
    const offerId = await story.offerTo(story.family.wife);
    await product.play({ today: '2025-11-23' });
    expect((await story.wife.refused('acceptOrganizerOffer', story.accepting(offerId))).code).toBe(
      'state-changed',
    );
    expect((await story.read(story.wife)).organizerOffer).toBeNull();
  });
});
