import { randomUUID } from 'node:crypto';
import { codeFor } from '../harness/code-for';
import {
  acceptInvitation,
  agreed,
  checkFace,
  createFamily,
  inviteRelative,
} from '../harness/family-story';
import { identityOf } from '../harness/identity-of';
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

  it('counts for half an hour, and no longer', async () => {
    await product.play({ today: '2026-03-01', time: '10:00' });
    const { invitationId, token } = await open();
    const proof = { token };
    const purpose = { for: 'accept-invitation', invitationId, proof } as const;
    const faceVerificationId = await checkFace(wife, purpose);
    const body = { agreed: agreed('member-consent'), proof, faceVerificationId };
    const sent = { params: { invitationId }, body };
    await product.play({ today: '2026-03-01', time: '10:31' });
    expect(await wife.refused('acceptInvitation', sent)).toMatchObject({
      ...{ status: 410, code: 'face-check-over', nextStep: 'verify-face' },
    });
    await product.play({ today: '2026-03-01', time: '10:28' });
    expect((await wife.ok('acceptInvitation', sent)).result?.kind).toBe('full');
  });

  it('is finished only by whoever started it', async () => {
    const { invitationId, token } = await open();
    const purpose = { for: 'accept-invitation', invitationId, proof: { token } } as const;
    const params = { faceVerificationId: await checkFace(wife, purpose) };
    expect((await organizer.refused('finishFaceVerification', { params })).code).toBe('not-found');
  });
});

describe('papers at the counter', () => {
  const prove = async (idNumber: string) => {
    const { invitationId, token } = await open();
    const proof = { token };
    const counterCode = await codeFor(product, 'counter', idNumber);
    const purpose = { for: 'accept-invitation', invitationId, proof } as const;
    const requestId = randomUUID();
    const sent = { body: { purpose, counterCode } };
    const proved = await wife.ok('proveAtCounter', sent, { requestId });
    return { invitationId, proof, proved, sent, requestId };
  };

  it('are as good as a face, and the record names the counter', async () => {
    await product.play({ faceResult: 'fail' });
    const { idNumber } = await identityOf(product, 'chen-xiulan');
    const { invitationId, proof, proved } = await prove(idNumber);
    expect(proved).toMatchObject({ status: 'passed', verifier: 'counter' });
    const { faceVerificationId } = proved;
    const body = { agreed: agreed('member-consent'), proof, faceVerificationId };
    const joined = await wife.ok('acceptInvitation', { params: { invitationId }, body });
    expect(joined.result?.kind).toBe('full');
  });

  it('of somebody else prove nothing', async () => {
    const { idNumber } = await identityOf(product, 'lin-meiling');
    expect((await prove(idNumber)).proved.status).toBe('failed');
  });

  it('give one proof for one code, however often it is asked for', async () => {
    const { idNumber } = await identityOf(product, 'chen-xiulan');
    const { proved, sent, requestId } = await prove(idNumber);
    expect(await wife.ok('proveAtCounter', sent, { requestId })).toEqual(proved);
    expect((await wife.ok('proveAtCounter', sent)).status).toBe('failed');
  });

  it('leave nothing of them with us: a verdict, its giver and its time', async () => {
    const { idNumber } = await identityOf(product, 'chen-xiulan');
    await prove(idNumber);
    const [row] = await product.services.db.selectFrom('faceVerifications').selectAll().execute();
    const ids = ['faceVerificationId', 'invitationId', 'memberId', 'personId', 'startedBy'];
    const verdict = ['finishedAt', 'startedAt', 'status', 'verifier'];
    expect(Object.keys(row ?? {}).sort()).toEqual([...ids, ...verdict].sort());
  });
});
