import { SEALED_COLUMNS } from '@gongji/bff/src/adapters/postgres/sealed-columns';
import { letGo } from '@gongji/bff/src/jobs/let-go';
import { KEPT_DAYS } from '@gongji/shared/vocabulary';
import { Client } from 'pg';
import { tracesInFiles } from '../harness/personal-files';
import { tracesInDump, tracesInLines } from '../harness/personal-traces';
import { type Product, startProduct } from '../harness/start-product';
import { COPY_TESTS } from './copy-of-data';
import { playFullLife } from './full-life';

let product: Product;
let client: Client;
const clock = { aheadMs: 0 };
beforeAll(async () => {
  const realClock = { now: () => Date.now() + clock.aheadMs };
  product = await startProduct({ worker: true, adapt: (given) => ({ ...given, realClock }) });
  client = new Client({ connectionString: product.databaseUrl });
  await client.connect();
  await playFullLife(product);
}, 120_000);
afterAll(async () => {
  await client.end();
  await product.stop();
});

describe('after a whole life with the product', () => {
  it('no name, ID number or telephone can be read in a dump of its database', async () => {
    expect(await tracesInDump(product.databaseUrl)).toEqual([]);
  });

  it('nor in the files that a backup copies', async () => {
    expect(await tracesInFiles(product.databaseUrl)).toEqual([]);
  });

  it('nor in anything it logged', () => {
    expect(product.logLines.length).toBeGreaterThan(60);
    expect(tracesInLines(product.logLines)).toEqual([]);
  });

  it.each(SEALED_COLUMNS)('$table $column was used, and is sealed', async ({ table, column }) => {
    const { rows } = await client.query<{ stored: string }>(
      `select ${column} as stored from ${table} where ${column} <> ''`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { stored } of rows) {
      expect(stored).toMatch(/^([pj]:)?v2\.[0-9a-f]{8}\.[\w-]+$/);
    }
  });

  it('a row that was not sealed is refused by the database itself', async () => {
    const rename = client.query(`update people set name = 'somebody'`);
    await expect(rename).rejects.toThrow('people_name_sealed');
  });
});

describe('a copy of my data', () => {
  it.each(COPY_TESTS)('%s', (_what, test) => test(Object.assign(clock, { product, client })));
});

describe('what has done what it was for', () => {
  const after = (days: number, kept: number) => {
    const instant = Date.parse('2025-11-15T02:00:00Z') + (days + kept) * 86_400_000;
    return letGo({ ...product.services, clock: { now: () => instant } });
  };
  const { commandAnswers, invitationTexts, recordShares, messages, faceVerifications } = KEPT_DAYS;

  it('stays for as long as we say, and not longer', async () => {
    // An invitation and a link to a record are open for a week first.
    const [week, plays] = [7, 1];
    expect(await after(-plays, commandAnswers)).toMatchObject({ commandAnswers: 0 });
    expect((await after(plays, commandAnswers)).commandAnswers).toBeGreaterThan(10);
    expect(await after(week - plays, invitationTexts)).toMatchObject({ invitationTexts: 0 });
    const over = await after(week + plays, invitationTexts);
    expect(over.invitationTexts).toBeGreaterThan(3);
    expect(recordShares).toBe(invitationTexts);
    expect(over.recordShares).toBe(1);
    expect(messages).toBe(faceVerifications);
    expect(await after(-plays, messages)).toMatchObject({ messages: 0, faceVerifications: 0 });
    const year = await after(plays, messages);
    expect(Math.min(year.messages, year.faceVerifications)).toBeGreaterThan(3);
  });

  it('leaves families, money records and the list of invitations as they were', async () => {
    const son = await product.as('lin-jianguo');
    const { familyIds } = await son.ok('readMe', {});
    const params = { familyId: familyIds[0] ?? '' };
    const { invitations } = await son.ok('listInvitations', { params });
    expect(invitations.length).toBeGreaterThan(3);
    expect(invitations.every(({ nameHint }) => nameHint === '')).toBe(true);
    const { records } = await son.ok('listRecords', { query: { limit: 50 } });
    expect(records.length).toBeGreaterThan(3);
  });
});
