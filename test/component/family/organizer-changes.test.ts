import { randomUUID } from 'node:crypto';
import { agreed, checkFace, createFamily, inviteRelative } from '../harness/family-story';
import { type Product, startProduct } from '../harness/start-product';
import { fillPot, readPot, reasonsOf } from '../money/money-story';
import { beginOrganizerStory, type OrganizerStory } from './organizer-story';

let product: Product;
let story: OrganizerStory;

beforeAll(async () => {
  product = await startProduct({ worker: true });
}, 60_000);
afterAll(() => product.stop());

describe('a member who is asked', () => {
  beforeEach(async () => {
    story = await beginOrganizerStory(product);
  }, 60_000);

  it('takes the family over, once under an id; everybody is told', async () => {
    const sent = story.accepting(await story.offerTo(story.family.wife));
    const requestId = randomUUID();
    const first = await story.wife.send('acceptOrganizerOffer', sent, { requestId });
    const again = await story.wife.send('acceptOrganizerOffer', sent, { requestId });
    expect([first.status, again.text]).toEqual([200, first.text]);
    const seen = await story.read(story.wife);
    expect(seen).toMatchObject({ iAmOrganizer: true, areaCode: '350900', organizerOffer: null });
    expect(seen.members.map(({ name, relation }) => [name, relation])).toEqual(
      expect.arrayContaining([
        ['陈秀兰', null],
        ['林建国', 'spouse'],
        ['林德福', 'parent-in-law'],
        ['林美玲', 'other'],
      ]),
    );
    for (const who of [story.wife, story.father, story.family.organizer]) {
      expect(await story.told(who, 'organizer-changed')).toMatchObject([
        { about: { name: '陈秀兰' } },
      ]);
    }
    const { records } = await story.wife.ok('listRecords', {
      query: { kind: 'organizer-changed' },
    });
    expect(records).toHaveLength(1);
  });

  it('leaves who pays for whom and the pot as they were; invitations end', async () => {
    await fillPot(story.family, 10_000);
    const params = { familyId: story.family.familyId };
    const { invitationId } = await inviteRelative(
      story.family.organizer,
      story.family.familyId,
      'child',
    );
    const before = (await story.family.organizer.ok('listBindings', { params })).bindings;
    await story.wife.ok(
      'acceptOrganizerOffer',
      story.accepting(await story.offerTo(story.family.wife)),
    );
    expect((await story.family.organizer.ok('listBindings', { params })).bindings).toEqual(before);
    expect(await readPot(story.family)).toMatchObject({ potFen: 10_000 });
    const { invitations } = await story.family.organizer.ok('listInvitations', { params });
    expect(invitations.find((one) => one.invitationId === invitationId)?.status).toBe('withdrawn');
  });

  it('has what only an organizer has; the one before has it no more, and may leave', async () => {
    await story.wife.ok(
      'acceptOrganizerOffer',
      story.accepting(await story.offerTo(story.family.wife)),
    );
    const { familyId } = story.family;
    await fillPot(story.family, 10_000);
    await inviteRelative(story.wife, familyId, 'child');
    const removing = { params: { familyId, memberId: story.family.sister } };
    expect((await story.family.organizer.send('removeMember', removing)).status).toBe(404);
    const left = await story.family.organizer.ok('leaveFamily', { params: { familyId } });
    expect(left.decision.outcome).toBe('allowed');
    expect(left.result?.consequences).toContain('own-pot-stays-own');
    expect((await story.read(story.wife)).members.map(({ name }) => name)).not.toContain('林建国');
  });

  it('upgrades a temporary member by the binding that they have, whoever organizes', async () => {
    await story.wife.ok(
      'acceptOrganizerOffer',
      story.accepting(await story.offerTo(story.family.wife)),
    );
    const mother = await product.as('huang-yuying');
    const params = { familyId: story.family.familyId, memberId: story.family.mother };
    const faceVerificationId = await checkFace(mother, { for: 'upgrade-member', ...params });
    const { result } = await mother.ok('upgradeMember', {
      params,
      body: { agreed: agreed('member-consent'), faceVerificationId },
    });
    expect(result?.kind).toBe('full');
  });

  it('is decided on anew when they agree', async () => {
    const sent = story.accepting(await story.offerTo(story.family.wife));
    await createFamily(story.wife);
    const problem = await story.wife.refused('acceptOrganizerOffer', sent);
    expect(reasonsOf({ decision: problem.decision })).toEqual(['family-already-created']);
    expect((await story.read(story.family.organizer)).iAmOrganizer).toBe(true);
  });

  it('has to say what each of the others is to them, no more and no fewer', async () => {
    const sent = story.accepting(await story.offerTo(story.family.wife));
    const fewer = { ...sent, body: { ...sent.body, relations: sent.body.relations.slice(1) } };
    expect((await story.wife.refused('acceptOrganizerOffer', fewer)).code).toBe('state-changed');
  });

  it('says no: nothing changes, and who asked is told', async () => {
    const offerId = await story.offerTo(story.family.wife);
    expect((await story.father.send('declineOrganizerOffer', story.path(offerId))).status).toBe(
      404,
    );
    await story.wife.ok('declineOrganizerOffer', story.path(offerId));
    expect(await story.told(story.family.organizer, 'organizer-declined')).toMatchObject([
      { about: { name: '陈秀兰' } },
    ]);
    expect((await story.read(story.family.organizer)).iAmOrganizer).toBe(true);
    expect((await story.wife.refused('acceptOrganizerOffer', story.accepting(offerId))).code).toBe(
      'state-changed',
    );
  });

  it('is over once, however many answer at the same moment', async () => {
    const sent = story.accepting(await story.offerTo(story.family.wife));
    const answers = await Promise.all([
      story.wife.send('acceptOrganizerOffer', sent),
      story.wife.send('declineOrganizerOffer', story.path(sent.params.offerId)),
      story.family.organizer.send('withdrawOrganizerOffer', story.path(sent.params.offerId)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });
});
