import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import { insertConsentRecords } from '@gongji/bff/src/adapters/postgres/consents';
import { join } from '../harness/family-story';
import type { PersonClient } from '../harness/person-client';
import { startPlatformProduct } from '../harness/platform-product';
import type { Product } from '../harness/start-product';
import { standingsOf, to } from './consent-story';
import { beginGuardianStory, CHILD, giveFor, saidBy, wardsOf } from './guardian-story';

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

describe('a guardian’s no', () => {
  it('stands against every other grown-up, and the guardian takes it back', async () => {
    const childId = await story.addByParent();
    await parent.ok('withdrawConsent', to('paid-by-relatives', childId));
    const add = await story.addOf(stranger);
    const refused = await stranger.refused('addTemporaryMember', add);
    expect(refused).toMatchObject({ status: 409, code: 'consent-needed' });
    expect(
      (await stranger.refused('addTemporaryMember', await story.addOf(stranger, 'sibling'))).code,
    ).toBe('consent-needed');
    await parent.ok('withdrawConsent', to('insurance-lookup', childId));
    expect((await stranger.refused('linkCode', await story.linkOf())).code).toBe('consent-needed');
    await parent.ok('giveConsent', giveFor(childId, 'insurance-lookup'));
    await parent.ok('giveConsent', giveFor(childId, 'paid-by-relatives'));
    await stranger.ok('addTemporaryMember', add);
  });

  it('is taken back by the guardian who adds the child again', async () => {
    const childId = await story.addByParent();
    await parent.ok('withdrawConsent', to('insurance-lookup', childId));
    await parent.ok('addTemporaryMember', await story.addOf(parent));
    expect(await wardsOf(parent)).toEqual(expect.arrayContaining(saidBy('林建国')));
  });

  it('stands against the child’s own phone, whoever holds it', async () => {
    const child = await story.signInChild();
    await join(parent, child, story.familyOf(parent), 'child');
    await parent.ok('withdrawConsent', to('paid-by-relatives', child.personId));
    const alone = await child.refused('giveConsent', giveFor(null, 'paid-by-relatives'));
    expect(alone).toMatchObject({ code: 'guardian-needed', nextStep: 'ask-guardian' });
    const beside = await child.refused('giveConsent', giveFor(null, 'paid-by-relatives', true));
    expect(beside.code).toBe('consent-needed');
  });

  it('stands against a new account of the child', async () => {
    const childId = await story.addByParent();
    await parent.ok('withdrawConsent', to('insurance-lookup', childId));
    const refused = await product
      .nobody()
      .refused('startRealNameCheck', await story.comeByAccount(true));
    expect(refused.code).toBe('consent-needed');
    const alone = await product
      .nobody()
      .refused('startRealNameCheck', await story.comeByAccount(false));
    expect(alone.code).toBe('guardian-needed');
  });

  it('said on the child’s own phone is taken back there, by a guardian', async () => {
    const child = await story.signInChild();
    await child.ok('withdrawConsent', to('insurance-lookup', child.personId));
    const again = giveFor(null, 'insurance-lookup');
    expect((await child.refused('giveConsent', again)).code).toBe('guardian-needed');
    await child.ok('giveConsent', giveFor(null, 'insurance-lookup', true));
    expect(await standingsOf(child)).toContain('insurance-lookup insurance-agency given');
  });

  it('to messages outlasts what the child says to the platform’s panel', async () => {
    const child = await story.signInChild();
    await join(parent, child, story.familyOf(parent), 'child');
    const answers = [{ topic: 'premiums', allowed: true } as const];
    await child.ok('answerPushAsk', { body: { platform: 'alipay', answers } });
    const { consents } = await child.ok('listConsents', {});
    expect(consents.find(({ purpose }) => purpose === 'messages')?.givenAs).toBe('guardian');
    await parent.ok('withdrawConsent', to('messages', child.personId, 1));
    await child.ok('answerPushAsk', { body: { platform: 'alipay', answers } });
    expect(await standingsOf(child)).toContain('messages alipay withdrawn');
    const { db } = product.services;
    const pushes = await db.selectFrom('pushConsents').selectAll().execute();
    expect(pushes).toMatchObject([{ unused: 0, refused: true }]);
  });
});

describe('a guardian’s yes', () => {
  it('lets a child in by the account of a platform, and is kept as theirs', async () => {
    const nobody = product.nobody();
    const alone = await nobody.refused('startRealNameCheck', await story.comeByAccount(false));
    expect(alone.code).toBe('guardian-needed');
    const { ticket } = await nobody.ok('startRealNameCheck', await story.comeByAccount(true));
    const body = { ticket, counterCode: null };
    expect((await nobody.ok('finishRealNameCheck', { body })).status).toBe('passed');
    const { db } = product.services;
    const records = await db.selectFrom('consentRecords').select('givenAs').distinct().execute();
    const words = records.map(({ givenAs }) => givenAs).sort();
    expect(words).toEqual(['guardian', 'self']);
  });

  it('ends when the child has come of age, who is asked for themselves', async () => {
    const childId = await story.addByParent();
    const { agreed: _read, ...account } = demoSignIn(CHILD);
    await product.nobody().ok('signIn', { body: account });
    await product.play({ today: '2039-10-20', time: '10:00' });
    const refused = await product.nobody().refused('signIn', { body: account });
    expect(refused.code).toBe('notice-not-agreed');
    const grown = await story.signInChild();
    const { consents } = await grown.ok('listConsents', {});
    expect(consents.find(({ purpose }) => purpose === 'insurance-lookup')?.givenAs).toBe('self');
    expect(grown.personId).toBe(childId);
    expect(await wardsOf(parent)).toEqual([]);
  });

  it('is asked anew with a new version of the paper', async () => {
    const child = await story.signInChild();
    const [given] = (await child.ok('listConsents', {})).consents;
    if (!given) throw new Error('nothing was consented to');
    const { purpose, receiver, paper, givenAs } = given;
    const old = { purpose, receiver, paper, givenAs, act: 'given', version: '2024-01-01' } as const;
    const who = { personId: child.personId, aboutId: child.personId, how: 'signIn' };
    const at = new Date(product.services.clock.now()).toISOString();
    await insertConsentRecords(product.services.db, [{ ...old, ...who, at }]);
    const { agreed: read, ...account } = { ...demoSignIn(CHILD), guardian: false };
    const unread = await product.nobody().refused('signIn', { body: account });
    expect(unread.code).toBe('notice-not-agreed');
    const alone = await product.nobody().refused('signIn', { body: { ...account, agreed: read } });
    expect(alone.code).toBe('guardian-needed');
  });
});
