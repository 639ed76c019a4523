import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import { acceptInvitation, agreed, createFamily, inviteRelative } from '../harness/family-story';
import { identityOf } from '../harness/identity-of';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import { beginConsentStory, give, standingsOf, to, withdraw } from './consent-story';

let product: Product;
let son: PersonClient;
let father: PersonClient;
let familyId: string;
let fatherId: string;
beforeAll(async () => {
  product = await startProduct();
});
beforeEach(async () => {
  ({ son, father, familyId, fatherId } = await beginConsentStory(product));
});
afterAll(() => product.stop());

const paying = () => ({ params: { familyId }, query: {} });

describe('taking a consent back', () => {
  it('says first what ends with it, and changes nothing by saying so', async () => {
    const asked = to('paid-by-relatives', father.personId);
    const { result } = await father.ok('withdrawConsent', asked, { quote: true });
    expect(result).toMatchObject({ bindingsEnded: 1, codeLinksEnded: 0, openOrders: 0 });
    expect((await father.ok('listBindings', { params: { familyId } })).bindings).toHaveLength(1);
  });

  it('ends who may pay, and nobody binds them again before they say so', async () => {
    await withdraw(father, 'paid-by-relatives');
    const { bindings } = await son.ok('listBindings', { params: { familyId } });
    expect(bindings).toEqual([]);
    const again = {
      params: { familyId },
      body: {
        ...{ agreed: agreed('relation-promise'), memberId: fatherId },
        ...({ relation: 'parent', role: 'father' } as const),
      },
    };
    const refused = await son.refused('bindMember', again);
    expect(refused).toMatchObject({
      ...{ status: 409, code: 'consent-needed', nextStep: 'get-consent' },
      errors: [{ field: 'paid-by-relatives', code: 'consent-withdrawn' }],
    });
    await give(father, 'paid-by-relatives');
    await son.ok('bindMember', again);
    const twice = await father.refused('giveConsent', {
      params: { purpose: 'messages' },
      body: { agreed: agreed('family-notice') },
    });
    expect(twice.code).toBe('notice-not-agreed');
  });

  it('keeps the collector from being asked', async () => {
    await withdraw(father, 'premium-collecting');
    const { candidates } = await son.ok('listPremiums', paying());
    const his = candidates.find(({ memberId }) => memberId === fatherId);
    expect(his?.decision).toMatchObject({
      outcome: 'refused',
      nextStep: { action: 'get-consent' },
      reasons: [{ code: 'consent-missing' }],
    });
    expect(his?.amountFen).toBeNull();
    await give(father, 'premium-collecting');
    const { candidates: then } = await son.ok('listPremiums', paying());
    expect(then.find(({ memberId }) => memberId === fatherId)?.amountFen).toBe(45_000);
  });

  it('keeps the core from being asked, by them and about them', async () => {
    const { result } = await withdraw(son, 'insurance-lookup');
    expect(result?.bindingsEnded).toBe(1);
    const refused = await son.refused('readInsuranceStatus', {});
    expect(refused).toMatchObject({ code: 'consent-needed', nextStep: 'get-consent' });
    expect((await son.refused('listPremiums', paying())).code).toBe('consent-needed');
    const { members } = await son.ok('readFamily', { params: { familyId } });
    expect(members.map(({ enrolment }) => enrolment === null)).toEqual([true, false]);
    const { agreed: _read, ...account } = demoSignIn('lin-jianguo');
    await product.nobody().ok('signIn', { body: account });
    await give(son, 'insurance-lookup');
    await son.ok('readInsuranceStatus', {});
  });

  it('keeps a wallet from being used', async () => {
    const sending = async () => ({
      body: {
        ...{ agreed: agreed('relation-promise'), ...(await identityOf(product, 'lin-defu')) },
        ...({ relation: 'parent', amountFen: 100, source: 'personal-account' } as const),
      },
    });
    const { decision } = await son.ok('sendWalletTransfer', await sending(), { quote: true });
    expect(decision.outcome).toBe('refused');
    await give(son, 'wallet');
    await withdraw(son, 'wallet');
    expect((await son.refused('sendWalletTransfer', await sending())).code).toBe('consent-needed');
  });

  it('ends the showing of a code, and the messages of a platform', async () => {
    const who = await identityOf(product, 'lin-defu');
    const promise = { agreed: agreed('relation-promise'), relation: 'parent', role: null } as const;
    const { result } = await son.ok('linkCode', { body: { ...who, ...promise } });
    const path = { params: { codeLinkId: result?.codeLinkId ?? '' } };
    await father.ok('agreeToCodeLink', {
      ...path,
      body: { agreed: agreed('code-link-consent') },
    });
    const { papers } = await father.ok('listConsents', {});
    expect(papers.map(({ kind }) => kind)).toContain('code-link-consent');
    expect((await withdraw(father, 'shown-code')).result?.codeLinksEnded).toBe(1);
    expect((await son.refused('showCode', path)).code).toBe('state-changed');
    const answers = [{ topic: 'premiums', allowed: true } as const];
    await father.ok('answerPushAsk', { body: { platform: 'alipay', answers } });
    expect(await standingsOf(father)).toContain('messages alipay given');
    await father.ok('withdrawConsent', to('messages', father.personId, 1));
    const { db } = product.services;
    const pushes = await db.selectFrom('pushConsents').selectAll().execute();
    expect(pushes).toMatchObject([{ unused: 0, refused: true }]);
  });

  it('keeps relatives from naming them to the core, or to the issuer of codes', async () => {
    const who = await identityOf(product, 'lin-defu');
    const promise = { agreed: agreed('relation-promise'), relation: 'parent', role: null } as const;
    const linked = { body: { ...who, ...promise } };
    const { result } = await son.ok('linkCode', linked);
    const path = { params: { codeLinkId: result?.codeLinkId ?? '' } };
    await father.ok('agreeToCodeLink', { ...path, body: { agreed: agreed('code-link-consent') } });
    await withdraw(father, 'insurance-lookup');
    const needed = {
      ...{ status: 409, code: 'consent-needed' },
      errors: [{ field: 'insurance-lookup', code: 'consent-withdrawn' }],
    };
    expect(await son.refused('showCode', path)).toMatchObject(needed);
    const { role: _none, ...said } = promise;
    const sent = { ...who, ...said, amountFen: 100, source: 'personal-account' } as const;
    expect(await son.refused('sendWalletTransfer', { body: sent })).toMatchObject(needed);
    expect(await son.refused('linkCode', linked)).toMatchObject(needed);
  });

  it('is told to nobody who knows a number and another name', async () => {
    await withdraw(father, 'insurance-lookup');
    const { idNumber } = await identityOf(product, 'lin-defu');
    const stranger = await product.as('hubei-son');
    const own = await createFamily(stranger);
    const named = { name: '王小明', idNumber, agreed: agreed('relation-promise') };
    const parent = { ...named, relation: 'parent', role: null } as const;
    const { role: _none, ...said } = parent;
    const sent = { ...said, amountFen: 100, source: 'personal-account' } as const;
    const added = {
      params: { familyId: own.familyId },
      body: { ...parent, role: 'father' as const },
    };
    for (const answer of [
      await stranger.refused('linkCode', { body: parent }),
      await stranger.refused('addTemporaryMember', added),
      await stranger.refused('sendWalletTransfer', { body: sent }),
    ]) {
      const errors = [{ field: 'idNumber', code: 'name-and-number-unknown' }];
      expect(answer).toMatchObject({ status: 400, code: 'input-invalid', errors });
    }
  });

  it('is nobody else’s to do, and is done once', async () => {
    const of = to('paid-by-relatives', father.personId);
    expect((await son.refused('withdrawConsent', of)).status).toBe(404);
    const none = to('wallet', father.personId);
    expect((await father.refused('withdrawConsent', none)).status).toBe(404);
    await father.ok('withdrawConsent', of);
    expect((await father.refused('withdrawConsent', of)).code).toBe('state-changed');
  });

  it('stands against a relative who would say yes in their place', async () => {
    await father.ok('leaveFamily', { params: { familyId } });
    await withdraw(father, 'paid-by-relatives');
    const who = await identityOf(product, 'lin-defu');
    const body = {
      ...{ agreed: agreed('relation-promise'), ...who },
      ...({ relation: 'parent', role: 'father' } as const),
    };
    const refused = await son.refused('addTemporaryMember', { params: { familyId }, body });
    expect(refused.code).toBe('consent-needed');
    await acceptInvitation(father, await inviteRelative(son, familyId, 'parent', 'father'));
    expect(await standingsOf(father)).toContain('paid-by-relatives relatives given');
  });
});
