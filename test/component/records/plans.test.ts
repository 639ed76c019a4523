import { type OpenedDatabase, openDatabase } from '@gongji/bff/src/adapters/postgres/database';
import { listRecordChoices, sumRecordYear } from '@gongji/bff/src/adapters/postgres/record-years';
import { pageRecordsFor } from '@gongji/bff/src/adapters/postgres/records';
import { Client } from 'pg';
import { type Product, startProduct } from '../harness/start-product';
import { type LinFamily, makeLinFamily } from '../money/money-story';

/** So many that reading all of them is never the shortest way. */
const OTHERS = 20_000;

const CROWD = `
  with person as (
    insert into people select gen_random_uuid(), 'p:v2.somebody', 'sealed',
      gen_random_uuid()::text, 'p:v2.masked', now() from generate_series(1, 200) returning person_id
  ), family as (
    insert into families select gen_random_uuid(), person_id, '350100', false, now(), null
      from person returning organizer_id, family_id
  ), moved as (
    insert into orders (order_id, number, kind, family_id, payer_id, area_code, source, amount_fen,
        state, decision, created_at, updated_at)
      select gen_random_uuid(), 'T' || gen_random_uuid(), 'pot-transfer', family_id, organizer_id,
        '350100', 'personal-account', 100, 'confirmed', '{}',
        timestamptz '2024-01-01' + each * interval '3 hours', now()
      from family, generate_series(1, $1::int / 200) each
  )
  insert into family_events
    select gen_random_uuid(), family_id, 'family-created', organizer_id, organizer_id,
      timestamptz '2024-01-01' + each * interval '3 hours', null, null
    from family, generate_series(1, $1::int / 200) each`;

let product: Product;
let family: LinFamily;
let client: Client;
let opened: OpenedDatabase;
const asked: Question[] = [];

/** A text and its values, as a connection is asked. */
type Question = readonly [text: string, values: readonly unknown[]];
type Ask = (...question: Question) => unknown;

beforeAll(async () => {
  product = await startProduct();
  family = await makeLinFamily(product);
  client = new Client({ connectionString: product.databaseUrl });
  await client.connect();
  await client.query(CROWD, [OTHERS]);
  await client.query('analyze');
  opened = openDatabase(product.databaseUrl, 1);
  opened.pool.on('connect', (connection) => {
    const own = connection as unknown as { query: Ask };
    const ask = own.query.bind(connection);
    own.query = (...question) => {
      asked.push(question);
      return ask(...question);
    };
  });
}, 60_000);
afterAll(async () => {
  await opened.db.destroy();
  await client.end();
  await product.stop();
});

/** The tables that a read walks from end to end. */
async function walkedBy(read: () => Promise<unknown>): Promise<string[]> {
  asked.length = 0;
  await read();
  expect(asked.length).toBeGreaterThan(0);
  const walked: string[] = [];
  for (const [text, values] of asked) {
    const { rows } = await client.query(`explain ${text}`, [...values]);
    const lines = rows.map((row) => String(row['QUERY PLAN'])).join('\n');
    walked.push(...[...lines.matchAll(/Seq Scan on (\w+)/g)].map(([, name = '']) => name));
  }
  return walked.filter((name) => ['orders', 'family_events'].includes(name));
}

describe('records among very many', () => {
  const filters = [
    {},
    { year: 2025 },
    { kind: 'premium' },
    { kind: 'premium', state: 'confirmed' },
    { coverYear: 2026, year: 2025 },
  ] as const;

  it.each(filters)('are found by index: %j', async (filter) => {
    const me = family.organizer.personId;
    const page = { after: null, limit: 20, day: '2025-11-15' };
    for (const more of [{}, { personId: me }]) {
      const read = () => pageRecordsFor(opened.db, me, { ...filter, ...more, ...page });
      expect(await walkedBy(read)).toEqual([]);
    }
  });

  it('are found by index from a place on', async () => {
    const me = family.organizer.personId;
    const after = { at: '2025-06-01T00:00:00.000Z', id: me };
    const asked = { year: 2025, after, limit: 20, day: '2025-11-15' };
    expect(await walkedBy(() => pageRecordsFor(opened.db, me, asked))).toEqual([]);
  });

  it('are summed, and offered to look for, by index', async () => {
    const me = family.organizer.personId;
    expect(await walkedBy(() => sumRecordYear(opened.db, me, 2025))).toEqual([]);
    expect(await walkedBy(() => listRecordChoices(opened.db, me))).toEqual([]);
  });
});
