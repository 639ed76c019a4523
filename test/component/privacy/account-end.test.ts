import { setTimeout as pause } from 'node:timers/promises';
import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import { lockPersonAlone } from '@gongji/bff/src/adapters/postgres/people';
import { closeAccount } from '@gongji/bff/src/use-cases/close-account';
import { agreed, createFamily, inviteRelative, join } from '../harness/family-story';
import { identityOf } from '../harness/identity-of';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';

/** Long enough for a request to come to the lock that it must wait for. */
const ARRIVE_MS = 400;
let product: Product;
let father: PersonClient;
beforeAll(async () => {
  product = await startProduct();
});
beforeEach(async () => {
  await product.reset();
  father = await product.as('lin-defu');
});
afterAll(() => product.stop());

/** Sent once the account's end has begun, and answered after it. */
async function sentWhileDeleting<T>(leaver: PersonClient, send: () => Promise<T>): Promise<T> {
  const { services } = product;
  const { decision } = await leaver.ok('deleteAccount', {}, { quote: true });
  const closing = { personId: leaver.personId, decision, walletSeen: true };
  const sending = await services.db.transaction().execute(async (tx) => {
    await lockPersonAlone(tx, leaver.personId);
    const answer = send();
    await pause(ARRIVE_MS);
    await closeAccount(services, tx, closing);
    return { answer };
  });
  return sending.answer;
}

function rowsOf(table: 'sessions' | 'members' | 'platformIdentities', personId: string) {
  const { db } = product.services;
  return db.selectFrom(table).select('personId').where('personId', '=', personId).execute();
}

describe('while an account is deleted', () => {
  it('whoever signs in is a new person, and nothing opens the old one again', async () => {
    const signIn = () => product.nobody().ok('signIn', { body: demoSignIn('lin-defu') });
    const { me } = await sentWhileDeleting(father, signIn);
    expect(me.personId).not.toBe(father.personId);
    expect(me.name).toBe('林德福');
    expect(await rowsOf('sessions', father.personId)).toEqual([]);
    expect(await rowsOf('platformIdentities', father.personId)).toEqual([]);
    expect((await signIn()).me.personId).toBe(me.personId);
  });

  it('no family comes to be organized by it', async () => {
    const body = { agreed: agreed('family-notice') };
    const son = await product.as('lin-jianguo');
    const problem = await sentWhileDeleting(son, () => son.refused('createFamily', { body }));
    expect(problem).toMatchObject({ status: 401, code: 'sign-in-needed' });
    const { db } = product.services;
    expect(await db.selectFrom('families').selectAll().execute()).toEqual([]);
    expect(await rowsOf('members', son.personId)).toEqual([]);
  });

  it('who adds them, or would show their code, has the new person by that number', async () => {
    const son = await product.as('lin-jianguo');
    const { familyId } = await createFamily(son);
    const who = await identityOf(product, 'lin-defu');
    const promise = { ...who, agreed: agreed('relation-promise') };
    const body = { ...promise, relation: 'parent', role: 'father' } as const;
    const [added, linked] = await sentWhileDeleting(father, () =>
      Promise.all([
        son.ok('addTemporaryMember', { params: { familyId }, body }),
        son.ok('linkCode', { body: { ...promise, relation: 'parent', role: null } }),
      ]),
    );
    const personId = added.result?.personId ?? father.personId;
    expect(personId).not.toBe(father.personId);
    expect(linked.result?.member.personId).toBe(personId);
  });
});

const quoteEnd = (person: PersonClient) => person.ok('deleteAccount', {}, { quote: true });

describe('the end of an account', () => {
  it('closes the family of an organizer alone in it, and says only what happens', async () => {
    const son = await product.as('lin-jianguo');
    const { familyId } = await createFamily(son);
    await inviteRelative(son, familyId, 'parent', 'father');
    const { result } = await quoteEnd(son);
    expect(result?.consequences).toEqual([
      'erased-for-good',
      'signed-out-everywhere',
      'leaves-families',
      'families-close',
      'consents-kept',
    ]);
    await son.ok('deleteAccount', {});
    const { db } = product.services;
    const open = db.selectFrom('families').selectAll().where('closedAt', 'is', null);
    expect(await open.execute()).toEqual([]);
  });

  it('waits for a family to be handed over while somebody else is in it', async () => {
    const son = await product.as('lin-jianguo');
    const { familyId } = await createFamily(son);
    await join(son, father, familyId, 'parent', 'father');
    expect((await quoteEnd(son)).decision).toMatchObject({
      outcome: 'refused',
      reasons: [{ code: 'account-organizes-family' }],
      nextStep: { action: 'hand-over-family' },
    });
  });
});
