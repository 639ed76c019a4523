import { setTimeout as pause } from 'node:timers/promises';
import { moveIntoPot } from '@gongji/bff/sandbox/scenarios/acts/money-acts';
import { insertConsentRecords } from '@gongji/bff/src/adapters/postgres/consents';
import { lockPeople } from '@gongji/bff/src/adapters/postgres/people';
import { CONSENT_TERMS, type ConsentPurpose } from '@gongji/shared/vocabulary';
import { agreed } from '../harness/family-story';
import type { Answer, PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import { beginConsentStory } from './consent-story';

/** Long enough for a request to come to the lock that it must wait for. */
const ARRIVE_MS = 400;
let product: Product;
let son: PersonClient;
let father: PersonClient;
let familyId: string;
let fatherId: string;
beforeAll(async () => {
  product = await startProduct({ worker: true });
});
beforeEach(async () => {
  ({ son, father, familyId, fatherId } = await beginConsentStory(product));
});
afterAll(() => product.stop());

/** A no that is said while a command has its facts already and waits to write. */
async function whileSaying(purpose: ConsentPurpose, send: () => Promise<Answer>): Promise<Answer> {
  const { personId } = father;
  const [receiver = 'relatives'] = CONSENT_TERMS[purpose].receivers;
  const waiting = await product.services.db.transaction().execute(async (tx) => {
    await lockPeople(tx, [personId]);
    const answer = send();
    await pause(ARRIVE_MS);
    const no = { personId, aboutId: personId, purpose, receiver, act: 'withdrawn' } as const;
    const more = { givenAs: 'self', paper: 'member-consent', version: '' } as const;
    const at = new Date().toISOString();
    await insertConsentRecords(tx, [{ ...no, ...more, how: 'withdrawConsent', at }]);
    return { answer };
  });
  return waiting.answer;
}

it('nobody is bound who says no at that moment', async () => {
  const { bindings } = await son.ok('listBindings', { params: { familyId } });
  const bindingId = bindings[0]?.bindingId ?? '';
  await son.ok('unbindMember', { params: { familyId, bindingId } });
  const body = {
    ...{ agreed: agreed('relation-promise'), memberId: fatherId },
    ...({ relation: 'parent', role: 'father' } as const),
  };
  const answer = await whileSaying('paid-by-relatives', () =>
    son.send('bindMember', { params: { familyId }, body }),
  );
  expect(JSON.parse(answer.text)).toMatchObject({ status: 409, code: 'consent-needed' });
});

it('nobody’s premium is paid who says no at that moment', async () => {
  await moveIntoPot({ payer: son, familyId }, 45_000);
  const body = { agreed: agreed('premium-notice'), memberIds: [fatherId], coverYear: 2026 };
  const sent = { params: { familyId }, body: { ...body, expectedTotalFen: 45_000 } };
  const answer = await whileSaying('premium-collecting', () => son.send('payPremiums', sent));
  expect(JSON.parse(answer.text)).toMatchObject({
    ...{ status: 409, code: 'refused-by-rule' },
    decision: { reasons: [{ code: 'consent-missing' }] },
  });
});
