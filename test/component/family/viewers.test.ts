import { randomUUID } from 'node:crypto';
import { agreed, join, lookOn } from '../harness/family-story';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import { beginLinStory, fillPot, type LinFamily, reasonsOf } from '../money/money-story';

let product: Product;
let family: LinFamily;
let viewer: PersonClient;
let viewerId: string;

beforeAll(async () => {
  product = await startProduct({ worker: true });
}, 60_000);
afterAll(() => product.stop());

const params = () => ({ familyId: family.familyId });

async function begin(): Promise<void> {
  family = await beginLinStory(product);
  viewer = await product.as('lin-xiaoyu');
  viewerId = (await lookOn(family.organizer, viewer, family.familyId)).viewerId;
}

const kindsRead = async (who: PersonClient) => {
  const { records } = await who.ok('listRecords', { query: { limit: 100 } });
  return records.map(({ kind }) => kind);
};

async function invite(): Promise<{ invitationId: string; proof: { token: string } }> {
  const body = { agreed: agreed('viewing-notice'), nameHint: '小雨' };
  const { result } = await family.organizer.ok('inviteViewer', { params: params(), body });
  return { invitationId: result?.invitationId ?? '', proof: { token: result?.token ?? '' } };
}

describe('who looks on', () => {
  beforeAll(begin, 60_000);

  it('sees who is in the family, and neither an ID number nor what is in an account', async () => {
    await fillPot(family, 10_000);
    const seen = await viewer.ok('readFamily', { params: params() });
    expect(seen).toMatchObject({ iOnlyView: true, iAmOrganizer: false });
    expect(seen.members.map(({ name }) => name)).toContain('林德福');
    expect(seen.members.every(({ idNumberMasked }) => idNumberMasked === '')).toBe(true);
    expect(seen.members.every(({ enrolment }) => enrolment === null)).toBe(true);
    expect(seen.potFen === null || seen.potFen === 0).toBe(true);
    expect((await viewer.ok('readMe', {})).viewedFamilyIds).toEqual([family.familyId]);
    expect((await viewer.ok('readMe', {})).familyIds).toEqual([]);
  });

  it('reads the records of the family, without the sums of the payer’s account', async () => {
    expect(await kindsRead(viewer)).toEqual(expect.arrayContaining(['pot-transfer', 'binding']));
    const { records } = await viewer.ok('listRecords', { query: { kind: 'pot-transfer' } });
    const recordId = records[0]?.recordId ?? '';
    const asViewer = await viewer.ok('readRecord', { params: { recordId } });
    const asPayer = await family.organizer.ok('readRecord', { params: { recordId } });
    expect(asPayer.decision?.answer).not.toEqual({});
    expect(asViewer.decision?.answer).toEqual({});
  });

  it('is known to everybody in the family, who were told', async () => {
    const father = await product.as('lin-defu');
    const seen = await father.ok('readFamily', { params: params() });
    expect(seen.viewers).toMatchObject([{ viewerId, name: '林小雨', me: false }]);
    for (const who of [father, family.organizer]) {
      const { messages } = await who.ok('listMessages', { query: { limit: 100 } });
      expect(messages.filter(({ kind }) => kind === 'viewer-joined')).toMatchObject([
        { about: { name: '林小雨' }, familyId: family.familyId },
      ]);
    }
  });

  it('is nobody’s member: nobody can pay for them, and they answer for nothing', async () => {
    const { familyId } = family;
    const members = (await viewer.ok('readFamily', { params: params() })).members;
    expect(members.some(({ name }) => name === '林小雨')).toBe(false);
    const body = { payerId: family.organizer.personId, memberIds: [family.father] };
    const asked = await viewer.send('preparePayment', { params: { familyId }, body });
    expect(asked.status).toBe(404);
  });

  it('is asked once: a second invitation says that they see it already', async () => {
    const { invitationId, proof } = await invite();
    const body = { agreed: agreed('viewing-notice'), proof, faceVerificationId: null };
    const sent = { params: { invitationId }, body };
    const problem = await viewer.refused('acceptViewing', sent);
    expect(reasonsOf({ decision: problem.decision })).toEqual(['sees-family-already']);
  });

  it('has no view without a face check', async () => {
    const { invitationId, proof } = await invite();
    const body = { agreed: agreed('viewing-notice'), proof, faceVerificationId: null };
    const other = await product.as('zhao-qiang');
    const problem = await other.refused('acceptViewing', { params: { invitationId }, body });
    expect(reasonsOf({ decision: problem.decision })).toEqual(['face-check-needed']);
    expect(problem.nextStep).toBe('verify-face');
  });

  it('cannot become a member by an invitation to look on, nor the other way round', async () => {
    const { invitationId, proof } = await invite();
    const other = await product.as('zhao-qiang');
    const body = { agreed: agreed('member-consent'), proof, faceVerificationId: null };
    expect((await other.send('acceptInvitation', { params: { invitationId }, body })).status).toBe(
      404,
    );
  });
});

describe('the end of looking on', () => {
  beforeEach(begin, 60_000);

  it('is the viewer’s own to make, once under an id, and takes the records away', async () => {
    const sent = { params: { ...params(), viewerId } };
    const requestId = randomUUID();
    const first = await viewer.send('endViewing', sent, { requestId });
    const again = await viewer.send('endViewing', sent, { requestId });
    expect([first.status, again.text]).toEqual([200, first.text]);
    expect((await viewer.send('readFamily', { params: params() })).status).toBe(404);
    expect(await kindsRead(viewer)).toEqual(['viewer-left', 'viewer-joined']);
    expect((await viewer.ok('readMe', {})).viewedFamilyIds).toEqual([]);
  });

  it('is the organizer’s to make, and no other member’s', async () => {
    const sent = { params: { ...params(), viewerId } };
    const father = await product.as('lin-defu');
    expect((await father.send('endViewing', sent)).status).toBe(404);
    await family.organizer.ok('endViewing', sent);
    expect((await viewer.send('readFamily', { params: params() })).status).toBe(404);
  });

  it('comes by itself where the viewer becomes a member', async () => {
    await join(family.organizer, viewer, family.familyId, 'child');
    const seen = await viewer.ok('readFamily', { params: params() });
    expect(seen).toMatchObject({ iOnlyView: false, viewers: [] });
    expect((await viewer.ok('readMe', {})).viewedFamilyIds).toEqual([]);
  });
});

describe('how many may look on', () => {
  beforeAll(begin, 60_000);

  it('is five', async () => {
    const others = ['zhao-qiang', 'xiamen-son', 'xiamen-father', 'shanghai-daughter'];
    for (const demoId of others) {
      await lookOn(family.organizer, await product.as(demoId), family.familyId);
    }
    const body = { agreed: agreed('viewing-notice'), nameHint: '又一位' };
    const problem = await family.organizer.refused('inviteViewer', { params: params(), body });
    expect(reasonsOf({ decision: problem.decision })).toEqual(['viewers-limit-reached']);
  }, 60_000);
});
