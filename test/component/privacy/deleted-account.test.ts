import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import { moveIntoPot, pay, untilState } from '@gongji/bff/sandbox/scenarios/acts/money-acts';
import { openPersonal } from '@gongji/bff/src/adapters/crypto/personal-text';
import { verifyAudit } from '@gongji/bff/src/adapters/postgres/audit';
import { SEALED_COLUMNS } from '@gongji/bff/src/adapters/postgres/sealed-columns';
import { verifyLedger } from '@gongji/bff/src/jobs/verify-ledger';
import { Client } from 'pg';
import { join } from '../harness/family-story';
import { identityOf } from '../harness/identity-of';
import { type PersonClient, personClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import { withdraw } from './consent-story';
import { playFullLife } from './full-life';

const MINUTE_MS = 60_000;
let product: Product;
let client: Client;
let aheadMs = 0;
/** What the collector waits for before it takes a premium. */
let collecting: Promise<void> = Promise.resolve();
beforeAll(async () => {
  product = await startProduct({
    worker: true,
    adapt: (given) => ({
      ...given,
      realClock: { now: () => Date.now() + aheadMs },
      collector: {
        ...given.collector,
        submit: (submission) => collecting.then(() => given.collector.submit(submission)),
      },
    }),
  });
  client = new Client({ connectionString: product.databaseUrl });
  await client.connect();
  await playFullLife(product);
}, 2 * MINUTE_MS);
afterEach(() => {
  aheadMs = 0;
});
afterAll(async () => {
  await client.end();
  await product.stop();
});

async function signedIn(demoId: string): Promise<PersonClient> {
  const { token, me } = await product.nobody().ok('signIn', { body: demoSignIn(demoId) });
  return personClient(product.url, token, me.personId);
}

/** Everything sealed, opened with the product's keys, but what others' commands answered lately. */
async function openedTexts(): Promise<string[]> {
  const { vault } = product.services;
  const texts: string[] = [];
  for (const { table, column, key, personal, contextOf } of SEALED_COLUMNS) {
    if (table === 'command_log' || table === 'real_name_checks') continue;
    const { rows } = await client.query<{ key: string[]; stored: string }>(
      `select array[${key.join(', ')}]::text[] as key, ${column} as stored from ${table}
        where ${column} <> ''`,
    );
    for (const { key: values, stored } of rows) {
      const opened = personal === null ? vault.decrypt(stored, contextOf(values)) : null;
      texts.push(`${table}: ${opened ?? JSON.stringify(openPersonal(vault, stored))}`);
    }
  }
  return texts;
}

const codesOf = (decision: { readonly reasons: readonly { readonly code: string }[] }) =>
  decision.reasons.map(({ code }) => code);

describe('deleting an account', () => {
  it('is refused with every reason while money is open or a family would be left', async () => {
    const son = await signedIn('lin-jianguo');
    const { decision } = await son.ok('deleteAccount', {}, { quote: true });
    expect(decision.outcome).toBe('refused');
    expect(codesOf(decision)).toEqual(
      expect.arrayContaining(['account-organizes-family', 'account-pot-left']),
    );
    const refused = await son.refused('deleteAccount', {});
    expect(refused).toMatchObject({ code: 'refused-by-rule', nextStep: 'hand-over-family' });
    aheadMs = 6 * MINUTE_MS;
    expect((await son.refused('deleteAccount', {})).code).toBe('fresh-sign-in-needed');
  });

  it('waits for money on its way', async () => {
    const sender = await signedIn('han-zhiyuan');
    const { decision } = await sender.ok('deleteAccount', {}, { quote: true });
    expect(codesOf(decision)).toContain('account-orders-open');
  });

  it('waits for what lies in a wallet, or says that nobody could look', async () => {
    const mother = await signedIn('su-guifang');
    const [{ recordId = '' } = {}] = (await mother.ok('listWalletTransfers', {})).transfers;
    await mother.ok('claimWalletTransfer', { params: { recordId } });
    await untilState(mother, recordId, 'confirmed');
    const { decision } = await mother.ok('deleteAccount', {}, { quote: true });
    expect(codesOf(decision)).toEqual(['account-wallet-left']);
    expect(decision.nextStep.action).toBe('use-the-wallet');
    await withdraw(mother, 'insurance-lookup');
    const { result } = await mother.ok('deleteAccount', {}, { quote: true });
    expect(result?.consequences).toContain('wallet-unseen');
  });

  it('says first what becomes of what, then leaves no way to the person', async () => {
    const father = await signedIn('lin-defu');
    const elsewhere = await signedIn('lin-defu');
    const { name, idNumber } = await identityOf(product, 'lin-defu');
    const quoted = await father.ok('deleteAccount', {}, { quote: true });
    expect(quoted.result?.consequences).toEqual([
      'erased-for-good',
      'signed-out-everywhere',
      'leaves-families',
      'bindings-end',
      'code-links-end',
      'money-records-kept',
      'consents-kept',
    ]);
    expect((await openedTexts()).filter((text) => text.includes(idNumber))).toHaveLength(1);
    await father.ok('deleteAccount', {});
    for (const phone of [father, elsewhere]) {
      expect((await phone.refused('readMe', {})).code).toBe('sign-in-needed');
    }
    const traces = (await openedTexts()).filter(
      (text) => text.includes(idNumber) || text.includes(name),
    );
    // What the organizer called them in an invitation is the organizer's, and gone in 30 days.
    expect(traces.filter((text) => !text.startsWith('invitations:'))).toEqual([]);
    const indexes = product.services.vault.blindIndexes(idNumber);
    const { rows } = await client.query('select from people where id_number_index = any ($1)', [
      indexes,
    ]);
    expect(rows).toEqual([]);
    const left = await client.query(
      `select 'account' from platform_identities where person_id = $1
        union all select 'message' from messages where person_id = $1
        union all select 'face' from face_verifications where person_id = $1
        union all select 'answer' from command_log
          where actor_id = $1 and response_sealed is not null and command <> 'deleteAccount'`,
      [father.personId],
    );
    expect(left.rows).toEqual([]);
  });

  it('keeps the money’s records for who shared in them, without a name', async () => {
    const son = await signedIn('lin-jianguo');
    const { records } = await son.ok('listRecords', { query: { limit: 100 } });
    const premium = records.find(({ kind, member }) => kind === 'premium' && member?.name === '**');
    expect(premium?.amountFen).toBe(45_000);
    const { rows } = await client.query('select kept_because from closed_accounts');
    expect(rows).toEqual([{ kept_because: 'money-records' }]);
    expect((await verifyLedger(product.services.db)).broken).toEqual([]);
    expect((await verifyAudit(product.services.db)).broken).toEqual([]);
  });

  it('frees the platform’s account: who comes again is new, and has no past', async () => {
    const anew = await signedIn('lin-defu');
    const me = await anew.ok('readMe', {});
    expect(me).toMatchObject({ name: '林德福', familyIds: [], viewedFamilyIds: [] });
    expect((await anew.ok('listRecords', { query: { limit: 100 } })).records).toEqual([]);
    const son = await signedIn('lin-jianguo');
    const [familyId = ''] = (await son.ok('readMe', {})).familyIds;
    await join(son, anew, familyId, 'parent', 'father');
  });

  it('and a payment at the same moment end one way', async () => {
    const son = await signedIn('lin-jianguo');
    const [familyId = ''] = (await son.ok('readMe', {})).familyIds;
    const sister = await signedIn('lin-meiling');
    const { members } = await son.ok('readFamily', { params: { familyId } });
    const { memberId = '' } = members.find((each) => each.personId === sister.personId) ?? {};
    await moveIntoPot({ payer: son, familyId }, 45_000);
    // Were it paid in no time, both could come to their end, one after the other.
    let collect = () => {};
    collecting = new Promise((resolve) => {
      collect = resolve;
    });
    const [paid, deleted] = await Promise.allSettled([
      pay({ payer: son, familyId }, [memberId]),
      sister.ok('deleteAccount', {}),
    ]);
    collect();
    expect([paid.status, deleted.status].sort()).toEqual(['fulfilled', 'rejected']);
    if (paid.status === 'fulfilled') {
      await untilState(son, paid.value.items[0]?.order?.orderId ?? '', 'confirmed');
    }
  });
});
