import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import { addMother } from '@gongji/bff/sandbox/scenarios/acts/lin-family';
import { CONSENT_TERMS, ConsentPurpose } from '@gongji/shared/vocabulary';
import { Client } from 'pg';
import { agreed, checkFace, createFamily, inviteRelative, join } from '../harness/family-story';
import { identityOf } from '../harness/identity-of';
import { type PersonClient, personClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import { beginConsentStory, standingsOf, to } from './consent-story';

let product: Product;
let son: PersonClient;
let father: PersonClient;
let familyId: string;
beforeAll(async () => {
  product = await startProduct();
});
beforeEach(async () => {
  ({ son, father, familyId } = await beginConsentStory(product));
});
afterAll(() => product.stop());

describe('a consent', () => {
  it('is kept by purpose and receiver, with its paper, as the steps ask for it', async () => {
    expect(await standingsOf(father)).toEqual([
      'insurance-lookup insurance-agency given',
      'face-check face-verifier given',
      'paid-by-relatives relatives given',
      'premium-collecting premium-collector given',
    ]);
    const { consents, papers } = await father.ok('listConsents', {});
    expect(consents[1]).toMatchObject({
      about: { name: '林德福' },
      by: { name: '林德福' },
      givenAs: 'self',
      paper: 'face-notice',
    });
    expect(papers.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['identity-notice', 'member-consent', 'face-notice']),
    );
  });

  it('is asked once a version, and nobody signs in without it', async () => {
    const nobody = product.nobody();
    const { agreed: _read, ...account } = demoSignIn('chen-xiulan');
    const refused = await nobody.refused('signIn', { body: account });
    expect(refused).toMatchObject({ code: 'notice-not-agreed', nextStep: 'get-consent' });
    const old = { kind: 'identity-notice', version: '2024-01-01' } as const;
    const older = await nobody.refused('signIn', { body: { ...account, agreed: old } });
    expect(older.code).toBe('notice-not-agreed');
    await nobody.ok('signIn', { body: demoSignIn('chen-xiulan') });
    await nobody.ok('signIn', { body: account });
  });

  it('is asked for a face by itself', async () => {
    const wife = await product.as('chen-xiulan');
    const { invitationId, token } = await inviteRelative(son, familyId, 'spouse');
    const purpose = {
      for: 'accept-invitation',
      invitationId,
      proof: { token: token ?? '' },
    } as const;
    const body = { agreed: agreed('member-consent'), purpose };
    const refused = await wife.refused('startFaceVerification', { body });
    expect(refused.code).toBe('notice-not-agreed');
    await checkFace(wife, purpose);
  });

  it('is added to and never changed, whoever tries', async () => {
    const client = new Client({ connectionString: product.databaseUrl });
    await client.connect();
    for (const table of ['consents', 'consent_records', 'closed_accounts']) {
      await expect(client.query(`delete from ${table}`)).rejects.toThrow('append-only');
      const change = `begin; set local role gongji_product; delete from ${table}`;
      await expect(client.query(change)).rejects.toThrow('permission denied');
      await client.query('rollback');
    }
    await client.end();
  });
});

describe('a child under 14', () => {
  const CHILD = 'hubei-younger-son';

  it('comes in by a guardian’s word, and the parent who invited can take it back', async () => {
    const alone = { ...demoSignIn(CHILD), guardian: false };
    const refused = await product.nobody().refused('signIn', { body: alone });
    expect(refused).toMatchObject({ code: 'guardian-needed', nextStep: 'ask-guardian' });
    const { token, me } = await product.nobody().ok('signIn', { body: demoSignIn(CHILD) });
    const child = personClient(product.url, token, me.personId);
    const parent = await product.as('hubei-son');
    const { familyId: own } = await createFamily(parent);
    await join(parent, child, own, 'child');
    const { consents } = await parent.ok('listConsents', {});
    const theirs = consents.filter(({ about }) => about.personId === child.personId);
    expect(theirs.map(({ purpose, givenAs, by }) => [purpose, givenAs, by.name])).toEqual([
      ['face-check', 'guardian', '黄雨辰'],
      ['insurance-lookup', 'guardian', '黄国栋'],
      ['paid-by-relatives', 'guardian', '黄国栋'],
      ['premium-collecting', 'guardian', '黄国栋'],
    ]);
    await parent.ok('withdrawConsent', to('insurance-lookup', child.personId));
    expect((await child.refused('readInsuranceStatus', {})).code).toBe('consent-needed');
    const anew = await child.refused('giveConsent', {
      params: { purpose: 'insurance-lookup' },
      body: { agreed: agreed('identity-notice') },
    });
    expect(anew.code).toBe('guardian-needed');
  });

  it('is answered for by the parent who adds them', async () => {
    const who = {
      ...(await identityOf(product, 'newborn')),
      relation: 'child',
      role: null,
    } as const;
    const body = { agreed: agreed('relation-promise'), ...who };
    await son.ok('addTemporaryMember', { params: { familyId }, body });
    const { consents } = await son.ok('listConsents', {});
    const theirs = consents.filter(({ givenAs }) => givenAs === 'guardian');
    expect(theirs).toHaveLength(3);
    expect(new Set(theirs.map(({ by }) => by.personId))).toEqual(new Set([son.personId]));
  });

  it('is no matter of a grown-up, who was asked by the relative that adds them', async () => {
    await addMother(son, familyId);
    const { db } = product.services;
    const records = await db.selectFrom('consentRecords').selectAll().execute();
    const hers = records.filter(({ givenAs }) => givenAs === 'relative');
    expect(new Set(hers.map(({ purpose }) => purpose))).toEqual(
      new Set(['insurance-lookup', 'paid-by-relatives', 'premium-collecting']),
    );
  });
});

it('every purpose has a receiver, and a paper unless a platform asks by its own', () => {
  for (const purpose of ConsentPurpose.options) {
    const { receivers, paper } = CONSENT_TERMS[purpose];
    expect([purpose, receivers.length > 0]).toEqual([purpose, true]);
    expect([purpose, paper === null]).toEqual([purpose, purpose === 'messages']);
  }
});
