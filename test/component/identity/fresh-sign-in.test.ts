import { randomUUID } from 'node:crypto';
import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import { agreed, createFamily, join } from '../harness/family-story';
import { identityOf } from '../harness/identity-of';
import { type PersonClient, personClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import { makeAreaFamily, payFor, paymentOf } from '../money/area-story';
import { confirmWallet, MORNING, MOTHER, transferTo } from '../money/wallet-story';
import { insertOrders } from '../records/made-orders';

const MINUTE_MS = 60_000;
const OVER_FEN = 100_001;
let product: Product;
let organizer: PersonClient;
let familyId: string;
let nowMs = Date.now();

beforeAll(async () => {
  product = await startProduct({
    adapt: (given) => ({ ...given, realClock: { now: () => nowMs } }),
  });
});
beforeEach(async () => {
  await product.reset();
  organizer = await product.as('lin-jianguo');
  familyId = (await createFamily(organizer)).familyId;
});
afterAll(() => product.stop());

async function signInAgain(who: PersonClient, demoId = 'lin-jianguo'): Promise<PersonClient> {
  const body = demoSignIn(demoId);
  const { token, me } = await personClient(product.url, who.token, who.personId).ok('signIn', {
    body,
  });
  return personClient(product.url, token, me.personId);
}

/** It was sent and taken this morning, in as many parts as may be. */
async function sentToday(payer: PersonClient, amountFen: number): Promise<void> {
  const at = new Date(product.services.clock.now()).toISOString();
  const sent = { kind: 'wallet-transfer', state: 'confirmed', source: 'personal-account' } as const;
  const { personId: payerId } = payer;
  const order = { ...sent, payerId, personId: organizer.personId, amountFen, at };
  await insertOrders(product, { familyId, memberIds: new Map() }, [order]);
}

const needed = { status: 401, code: 'fresh-sign-in-needed', nextStep: 'sign-in-again' };

describe('a sign-in of the last five minutes is needed', () => {
  it('before the family is offered to another organizer', async () => {
    const wife = await product.as('chen-xiulan');
    const { memberId } = await join(organizer, wife, familyId, 'spouse');
    const sent = { params: { familyId }, body: { memberId } };
    nowMs += 5 * MINUTE_MS + 1;
    expect(await organizer.refused('offerOrganizer', sent)).toMatchObject(needed);
    const fresh = await signInAgain(organizer);
    expect((await fresh.send('offerOrganizer', sent)).status).toBe(200);
  });

  it('before a wallet gets a telephone, and a quote needs none', async () => {
    await product.play({ today: '2026-03-01' });
    const person = await product.as('han-zhiyuan');
    const body = { phone: '13800138000', agreed: agreed('wallet-notice') };
    nowMs += 6 * MINUTE_MS;
    expect(await person.refused('confirmWallet', { body })).toMatchObject(needed);
    expect((await person.send('confirmWallet', { body }, { quote: true })).status).toBe(200);
  });

  it('before more than 1,000 yuan are paid, or sent', async () => {
    const more = { coverYear: 2026, memberIds: [randomUUID()], agreed: agreed('premium-notice') };
    const pay = (expectedTotalFen: number) =>
      organizer.send('payPremiums', { params: { familyId }, body: { ...more, expectedTotalFen } });
    const { name, idNumber } = await identityOf(product, 'chen-xiulan');
    const send = (amountFen: number) => {
      const to = { name, idNumber, relation: 'spouse', source: 'personal-account' } as const;
      const body = { ...to, amountFen, agreed: agreed('relation-promise') };
      return organizer.send('sendWalletTransfer', { body });
    };
    nowMs += 6 * MINUTE_MS;
    for (const act of [pay, send]) {
      expect((await act(OVER_FEN)).text).toContain('fresh-sign-in-needed');
    }
    // Nobody's member, and no wallet: what the command is about is looked at.
    expect((await pay(OVER_FEN - 1)).text).toContain('"not-found"');
    expect((await send(OVER_FEN - 1)).text).toContain('"refused-by-rule"');
  });

  it('before a premium by which more than 1,000 yuan leave in a day', async () => {
    const family = await makeAreaFamily(product, 'shanxi-son', [
      ['shanxi-father', 'parent', 'father'],
      ['shanxi-mother', 'parent', 'mother'],
    ]);
    await sentToday(family.payer, 60_000);
    nowMs += 6 * MINUTE_MS;
    expect(await payFor(family, ['shanxi-father'], 40_000)).toHaveLength(1);
    const more = paymentOf(family, ['shanxi-mother'], 40_000);
    expect(await family.payer.refused('payPremiums', more)).toMatchObject(needed);
    const fresh = await signInAgain(family.payer, 'shanxi-son');
    await fresh.ok('payPremiums', more);
  });

  it('and before a transfer that does', async () => {
    await product.play(MORNING);
    const son = await product.as('han-zhiyuan');
    await confirmWallet(son);
    await product.as(MOTHER);
    await sentToday(son, 60_000);
    nowMs += 6 * MINUTE_MS;
    const over = transferTo(MOTHER, { amountFen: 40_001 });
    expect(await son.refused('sendWalletTransfer', over)).toMatchObject(needed);
    await son.ok('sendWalletTransfer', transferTo(MOTHER, { amountFen: 40_000 }));
  });

  it('and not four minutes later', async () => {
    const wife = await product.as('chen-xiulan');
    const { memberId } = await join(organizer, wife, familyId, 'spouse');
    nowMs += 4 * MINUTE_MS;
    const sent = { params: { familyId }, body: { memberId } };
    expect((await organizer.send('offerOrganizer', sent)).status).toBe(200);
  });
});

describe('who has signed in anew', () => {
  it('sends the same command under the same id, and it happens once', async () => {
    const wife = await product.as('chen-xiulan');
    const { memberId } = await join(organizer, wife, familyId, 'spouse');
    const sent = { params: { familyId }, body: { memberId } };
    const requestId = randomUUID();
    nowMs += 6 * MINUTE_MS;
    await organizer.refused('offerOrganizer', sent, { requestId });
    const fresh = await signInAgain(organizer);
    const first = await fresh.send('offerOrganizer', sent, { requestId });
    expect(first.status).toBe(200);
    nowMs += 6 * MINUTE_MS;
    // Its answer is stored, so that asking for it once more needs no sign-in.
    expect((await fresh.send('offerOrganizer', sent, { requestId })).text).toBe(first.text);
  });

  it('has the new session in place of the old one, and no other is touched', async () => {
    const other = await signInAgain(personClient(product.url, '', ''));
    const fresh = await signInAgain(organizer);
    expect(fresh.token).not.toBe(organizer.token);
    expect((await organizer.send('readMe', {})).status).toBe(401);
    expect((await other.send('readMe', {})).status).toBe(200);
    expect((await fresh.ok('listSessions', {})).sessions).toHaveLength(2);
  });

  it('ends nobody else by it', async () => {
    await signInAgain(organizer, 'zhao-qiang');
    expect((await organizer.send('readMe', {})).status).toBe(200);
  });
});
