import {
  acceptInvitation,
  agreed,
  checkFace,
  createFamily,
  inviteRelative,
} from '../harness/family-story';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';

let product: Product;
let organizer: PersonClient;
let wife: PersonClient;
let familyId: string;
beforeAll(async () => {
  product = await startProduct();
});
beforeEach(async () => {
  await product.reset();
  [organizer, wife] = [await product.as('lin-jianguo'), await product.as('chen-xiulan')];
  familyId = (await createFamily(organizer)).familyId;
});
afterAll(() => product.stop());

const open = async () => {
  const made = await inviteRelative(organizer, familyId, 'spouse');
  return { ...made, token: made.token ?? '', code: made.code ?? '' };
};

describe('the face check', () => {
  it('makes who cannot pass it a temporary member, where the area knows them', async () => {
    const father = await product.as('lin-defu');
    const invitation = await inviteRelative(organizer, familyId, 'parent', 'father');
    const joined = await acceptInvitation(father, invitation, false);
    expect(joined.kind).toBe('temporary');
  });

  it('counts only once the verifier has answered', async () => {
    await product.play({ faceResult: 'wait' });
    const { invitationId, token } = await open();
    const purpose = { for: 'accept-invitation', invitationId, proof: { token } } as const;
    const faceVerificationId = await checkFace(wife, purpose);
    const body = { agreed: agreed('member-consent'), proof: { token }, faceVerificationId };
    const sent = { params: { invitationId }, body };
    expect((await wife.refused('acceptInvitation', sent)).code).toBe('face-check-running');
    await product.play({ faceResult: 'pass' });
    const params = { faceVerificationId };
    expect((await wife.ok('finishFaceVerification', { params })).status).toBe('passed');
    expect((await wife.ok('acceptInvitation', sent)).result?.kind).toBe('full');
  });

  it('of somebody else, or for another invitation, is not there', async () => {
    const [first, second] = [await open(), await open()];
    const check = (person: PersonClient, { invitationId, token }: typeof first) =>
      checkFace(person, { for: 'accept-invitation', invitationId, proof: { token } });
    const others = await check(await product.as('lin-meiling'), second);
    const forAnother = await check(wife, first);
    for (const faceVerificationId of [others, forAnother]) {
      const proof = { token: second.token };
      const body = { agreed: agreed('member-consent'), proof, faceVerificationId };
      const sent = { params: { invitationId: second.invitationId }, body };
      expect((await wife.refused('acceptInvitation', sent)).code).toBe('not-found');
    }
  });

  it('is finished only by whoever started it', async () => {
    const { invitationId, token } = await open();
    const purpose = { for: 'accept-invitation', invitationId, proof: { token } } as const;
    const params = { faceVerificationId: await checkFace(wife, purpose) };
    expect((await organizer.refused('finishFaceVerification', { params })).code).toBe('not-found');
  });
});
