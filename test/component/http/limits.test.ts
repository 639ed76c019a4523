import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import { agreed, createFamily, inviteRelative } from '../harness/family-story';
import { identityOf } from '../harness/identity-of';
import { type Product, startProduct } from '../harness/start-product';

const TRIES = 3;
const limit = { tries: TRIES, windowSeconds: 60 };
let product: Product | undefined;
afterEach(() => product?.stop());

describe('a limit on tries', () => {
  it('slows down who signs in again and again, and says for how long', async () => {
    product = await startProduct({ limits: { 'sign-in': limit } });
    const body = { provider: 'demo', credential: 'nobody-at-all' } as const;
    for (let tried = 0; tried < TRIES; tried += 1) {
      expect((await product.nobody().send('signIn', { body })).status).toBe(401);
    }
    const answer = await product.nobody().send('signIn', { body });
    expect(answer.status).toBe(429);
    expect(answer.headers['retry-after']).toBe('60');
    expect(answer.text).toContain('too-many-requests');
  });

  it('does not count who signs in rightly, so that many may share an address', async () => {
    product = await startProduct({ limits: { 'sign-in': limit } });
    const body = demoSignIn('lin-jianguo');
    for (let tried = 0; tried <= TRIES; tried += 1) {
      expect((await product.nobody().send('signIn', { body })).status).toBe(200);
    }
  });

  it('counts wrong invitation codes a person, over all that take one', async () => {
    product = await startProduct({ limits: { 'invitation-code': limit } });
    const [guesser, other] = [await product.as('zhao-qiang'), await product.as('chen-xiulan')];
    const wrong = { body: { proof: { code: '000000' } } };
    for (let tried = 0; tried < TRIES; tried += 1) {
      expect((await guesser.send('lookUpInvitation', wrong)).status).toBe(404);
    }
    const params = { invitationId: guesser.personId };
    expect((await guesser.send('declineInvitation', { params, ...wrong })).status).toBe(429);
    expect((await other.send('lookUpInvitation', wrong)).status).toBe(404);
  });

  it('does not count a right code', async () => {
    product = await startProduct({ limits: { 'invitation-code': limit } });
    const organizer = await product.as('lin-jianguo');
    const { familyId } = await createFamily(organizer);
    const { code } = await inviteRelative(organizer, familyId, 'spouse');
    const wife = await product.as('chen-xiulan');
    for (let tried = 0; tried <= TRIES; tried += 1) {
      await wife.ok('lookUpInvitation', { body: { proof: { code: code ?? '' } } });
    }
  });

  it('counts names and ID numbers that do not belong together, asked about or meant', async () => {
    product = await startProduct({ limits: { 'identity-check': limit } });
    const organizer = await product.as('lin-jianguo');
    const { familyId } = await createFamily(organizer);
    const known = await identityOf(product, 'huang-yuying');
    const add = (name: string) => {
      const who = { name, idNumber: known.idNumber, relation: 'parent', role: null } as const;
      const body = { agreed: agreed('relation-promise'), ...who };
      return organizer.send('addTemporaryMember', { params: { familyId }, body }, { quote: true });
    };
    for (let tried = 0; tried <= TRIES; tried += 1) {
      expect((await add(known.name)).status).toBe(200);
    }
    for (let tried = 0; tried < TRIES; tried += 1) expect((await add('王小明')).status).toBe(400);
    expect((await add('王小明')).status).toBe(429);
  });

  it.each([
    ['in ten minutes', 'face-check'],
    ['a day, for each may cost money', 'face-check-day'],
  ] as const)('bounds face checks a person %s', async (_how, name) => {
    product = await startProduct({ limits: { [name]: limit } });
    const organizer = await product.as('lin-jianguo');
    const { familyId } = await createFamily(organizer);
    const { invitationId, token } = await inviteRelative(organizer, familyId, 'spouse');
    const wife = await product.as('chen-xiulan');
    const proof = { token: token ?? '' };
    const purpose = { for: 'accept-invitation', invitationId, proof } as const;
    const start = () =>
      wife.send('startFaceVerification', { body: { agreed: agreed('face-notice'), purpose } });
    for (let tried = 0; tried < TRIES; tried += 1) expect((await start()).status).toBe(200);
    expect((await start()).status).toBe(429);
  });
});
