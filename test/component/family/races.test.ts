import { setTimeout as pause } from 'node:timers/promises';
import { lockFamily } from '@gongji/bff/src/adapters/postgres/families';
import { endInvitation } from '@gongji/bff/src/adapters/postgres/invitations';
import { agreed, checkFace, createFamily, inviteRelative } from '../harness/family-story';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';

/** Long enough for a request to come to the lock that it must wait for. */
const ARRIVE_MS = 400;
let product: Product;
let organizer: PersonClient;
let father: PersonClient;
let familyId: string;
beforeAll(async () => {
  product = await startProduct();
});
beforeEach(async () => {
  await product.reset();
  [organizer, father] = [await product.as('lin-jianguo'), await product.as('lin-defu')];
  familyId = (await createFamily(organizer)).familyId;
});
afterAll(() => product.stop());

/** Everything that accepting the invitation takes: the face is checked, nothing is sent yet. */
async function readyToAccept({ invitationId, token }: { invitationId: string; token: unknown }) {
  const proof = { token: String(token) };
  const purpose = { for: 'accept-invitation', invitationId, proof } as const;
  const faceVerificationId = await checkFace(father, purpose);
  const body = { agreed: agreed('member-consent'), proof, faceVerificationId };
  return { params: { invitationId }, body };
}

describe('an acceptance', () => {
  it('does not come through once the invitation has been declined', async () => {
    const invitation = await inviteRelative(organizer, familyId, 'parent', 'father');
    const sent = await readyToAccept(invitation);
    const { invitationId } = invitation;
    const accepting = await product.services.db.transaction().execute(async (tx) => {
      await endInvitation(tx, invitationId, 'declined', new Date().toISOString());
      const answer = father.send('acceptInvitation', sent);
      await pause(ARRIVE_MS);
      return { answer };
    });
    expect((await accepting.answer).status).toBe(410);
    const { members } = await organizer.ok('readFamily', { params: { familyId } });
    expect(members).toHaveLength(1);
  });

  it('counts the payer whom another family gave the same relative meanwhile', async () => {
    const wife = await product.as('chen-xiulan');
    const other = (await createFamily(wife)).familyId;
    const ready = [
      await readyToAccept(await inviteRelative(organizer, familyId, 'parent', 'father')),
      await readyToAccept(await inviteRelative(wife, other, 'parent', 'father')),
    ];
    const accepting = await product.services.db.transaction().execute(async (tx) => {
      await lockFamily(tx, familyId);
      await lockFamily(tx, other);
      const answers = ready.map((sent) => father.send('acceptInvitation', sent));
      await pause(ARRIVE_MS);
      return { answers };
    });
    const answers = await Promise.all(accepting.answers);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });
});
