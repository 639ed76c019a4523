import { sealPersonal } from '@gongji/bff/src/adapters/crypto/personal-text';
import { Client } from 'pg';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import {
  beginLinStory,
  fillPot,
  type LinFamily,
  PREMIUM_FEN,
  payPremiums,
  untilAllFinal,
} from '../money/money-story';
import { insertOrders } from './made-orders';

let product: Product;
let family: LinFamily;
let father: PersonClient;
let orderNumber: string;

beforeAll(async () => {
  product = await startProduct({ worker: true });
  family = await beginLinStory(product);
  father = await product.as('lin-defu');
  await fillPot(family, PREMIUM_FEN);
  const [paid] = await untilAllFinal(family, await payPremiums(family, [family.father]));
  orderNumber = paid?.order?.orderNumber ?? '';
}, 60_000);
afterAll(() => product.stop());

/** The text after its mark, as it came. */
async function download(reader: PersonClient, query = '') {
  const answer = await fetch(`${product.url}/api/me/records/file${query}`, {
    headers: { Authorization: `Bearer ${reader.token}` },
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { answer, bytes, text: bytes.subarray(3).toString('utf8') };
}

const QUERIES = [{}, { kind: 'member-joined' }, { year: 2025 }, { year: 2024 }] as const;

const linesOf = (text: string) => text.split('\r\n').slice(0, -1);

describe('a family’s records as a file', () => {
  it('is UTF-8 with its mark, named by the day, and kept by no cache', async () => {
    const { answer, bytes } = await download(father);
    expect(answer.status).toBe(200);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('Content-Disposition')).toBe(
      'attachment; filename="records-2025-11-15.csv"'.replaceAll('"', ''),
    );
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });

  it('tells each record in words, with its notes and its history', async () => {
    const { text } = await download(father, '?kind=premium');
    const [headings, record, ...none] = linesOf(text);
    expect(none).toEqual([]);
    expect(headings).toBe(
      '时间,事项,付钱的人,家人,金额（元）,状态,参保年度,扣款账户,订单号,备注,办理经过',
    );
    expect(record).toMatch(
      new RegExp(
        `^2025-11-15 [\\d:]+,代缴居民医保,林建国,林德福,450\\.00,已完成,2026,家庭共济资金,${orderNumber},`,
      ),
    );
    expect(record).toMatch(/2025-11-15 [\d:]+ 提交办理；.*征收部门确认到账$/);
  });

  it('holds what the list holds, for each reader and filter, and no ID number', async () => {
    for (const reader of [family.organizer, father]) {
      for (const query of QUERIES) {
        const { records } = await reader.ok('listRecords', { query: { ...query, limit: 100 } });
        const asked = new URLSearchParams(Object.entries(query).map(([k, v]) => [k, String(v)]));
        const { text } = await download(reader, `?${asked}`);
        expect(linesOf(text)).toHaveLength(1 + records.length);
        expect(text).not.toMatch(/\d{6}\*{8}|\d{17}[\dX]/);
      }
    }
  });

  it('is refused where the filter is none of the list’s, or nobody is signed in', async () => {
    expect((await download(father, '?limit=5')).answer.status).toBe(400);
    const nobody = await fetch(`${product.url}/api/me/records/file`);
    expect(nobody.status).toBe(401);
  });

  it('lets no name run as a formula or end its cell', async () => {
    const client = new Client({ connectionString: product.databaseUrl });
    await client.connect();
    const rename = (name: string) =>
      client.query('update people set name = $1 where person_id = $2', [
        sealPersonal(product.services.vault, 'text', name),
        father.personId,
      ]);
    await rename('=1+1,"福"\n');
    const { text } = await download(father, '?kind=premium');
    await rename('林德福');
    await client.end();
    expect(text).toContain(`,林建国,"'=1+1,""福""\n",450.00,`);
  });

  it('notes what is waited for, and why something was not done', async () => {
    const order = {
      kind: 'premium',
      payerId: family.organizer.personId,
      personId: father.personId,
      source: 'personal-account',
      amountFen: 38_000,
      at: '2024-11-01T02:00:00.000Z',
    } as const;
    const memberIds = new Map([[father.personId, family.father]]);
    await insertOrders(product, { familyId: family.familyId, memberIds }, [
      { ...order, state: 'scheduled' },
      { ...order, state: 'failed', failure: 'balance-short' },
      { ...order, state: 'failed', failure: 'never-seen' },
    ]);
    const { text } = await download(father, '?year=2024&kind=premium');
    const notes = linesOf(text).map((line) => line.split(',')[9]);
    expect(new Set(notes)).toEqual(
      new Set([
        '备注',
        '批量扣款日 2025-11-30',
        '未办成的原因 账户里的钱不够',
        '未办成的原因 never-seen',
      ]),
    );
  });

  it('does not tell who is paid from which balance of a wallet it came', async () => {
    const sent = {
      kind: 'wallet-transfer',
      state: 'confirmed',
      payerId: family.organizer.personId,
      personId: father.personId,
      source: 'personal-account',
      amountFen: 100,
      at: '2025-11-01T02:00:00.000Z',
    } as const;
    const place = { familyId: family.familyId, memberIds: new Map<string, string>() };
    await insertOrders(product, place, [sent]);
    const ofReader = async (reader: PersonClient) =>
      linesOf((await download(reader, '?kind=wallet-transfer')).text)[1]?.split(',')[7];
    expect(await ofReader(family.organizer)).toBe('医保个人账户');
    expect(await ofReader(father)).toBe('');
  });
});

describe('a long history as a file', () => {
  const ORDERS = 2_400;

  it('has every record once, newest first', async () => {
    const start = Date.UTC(2023, 0);
    const orders = Array.from({ length: ORDERS }, (_, index) => ({
      kind: 'pot-transfer' as const,
      state: 'confirmed' as const,
      payerId: family.organizer.personId,
      personId: null,
      source: 'personal-account' as const,
      amountFen: 100 + index,
      // Many share an instant, so that paging cannot lean on it.
      at: new Date(start + Math.floor(index / 7) * 60_000).toISOString(),
    }));
    await insertOrders(product, { familyId: family.familyId, memberIds: new Map() }, orders);
    const { text } = await download(family.organizer, '?kind=pot-transfer&year=2023');
    const lines = linesOf(text).slice(1);
    expect(lines).toHaveLength(ORDERS);
    const sums = lines.map((line) => line.split(',')[4]);
    expect(new Set(sums).size).toBe(ORDERS);
    const times = lines.map((line) => line.slice(0, 19));
    expect(times).toEqual([...times].sort().reverse());
  }, 60_000);
});
