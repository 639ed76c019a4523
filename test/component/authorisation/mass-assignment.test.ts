import { randomUUID } from 'node:crypto';
import { ENDPOINT_NAMES, type EndpointName, endpointOf, Problem } from '@gongji/shared/contracts';
import { Client } from 'pg';
import { digestOfDatabase } from '../harness/digest-of-database';
import { createFamily } from '../harness/family-story';
import { identityOf } from '../harness/identity-of';
import { type Product, startProduct } from '../harness/start-product';
import { askCell } from './ask-cell';
import { BODY_IDS, type BodyIds, bodiesWith, QUERIES } from './sound-requests';

/** Keys that reach into the language where an object is taken as it comes. */
const LANGUAGE = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
const COMMONLY_TRIED = ['id', 'ownerId', 'balance', 'role', 'isAdmin', 'scope', 'verifiedAt'];

let product: Product;
let familyId: string;
let bodies: ReturnType<typeof bodiesWith>;
/** Every column of the product's database, as the code and as SQL would write it. */
let columns: string[];
let tokens: Readonly<Record<'person' | 'operator', string>>;
let before: unknown;

beforeAll(async () => {
  product = await startProduct();
  const organizer = await product.as('lin-jianguo');
  ({ familyId } = await createFamily(organizer));
  tokens = {
    person: organizer.token,
    operator: (await product.asOperator('operator-zhou')).token,
  };
  const { idNumber } = await identityOf(product, 'huang-yuying');
  const ids = Object.fromEntries(BODY_IDS.map((key) => [key, randomUUID()]));
  bodies = bodiesWith(ids as BodyIds, idNumber);
  columns = await columnsOf(product.databaseUrl);
  before = await digestOfDatabase(product.databaseUrl);
});
afterAll(() => product.stop());

async function columnsOf(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select distinct column_name as name from information_schema.columns
     where table_schema = 'public'`,
  );
  await client.end();
  const inSql = rows.map(({ name }) => name);
  const inCode = inSql.map((name) =>
    name.replace(/_(\w)/g, (_all, letter) => letter.toUpperCase()),
  );
  return [...new Set([...inSql, ...inCode])];
}

type Fields = Readonly<Record<string, unknown>>;

/** The same object with more in it than it may hold, also under names no assignment would set. */
function withMore(given: Fields, names: readonly string[]): Fields {
  const more = { ...given };
  for (const name of names) {
    Object.defineProperty(more, name, { value: 'mine', enumerable: true, configurable: true });
  }
  return more;
}

const isObject = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Each object within a body, by its path, and the body made anew with another in its place. */
function objectsIn(body: Fields, path = ''): { path: string; own: string[]; put: Put }[] {
  const inner = Object.entries(body).flatMap(([key, value]) => {
    const within = path === '' ? key : `${path}.${key}`;
    if (!isObject(value)) return [];
    return objectsIn(value, within).map((each) => ({
      ...each,
      put: (names: string[]) => ({ ...body, [key]: each.put(names) }),
    }));
  });
  return [{ path, own: Object.keys(body), put: (names) => withMore(body, names) }, ...inner];
}
type Put = (names: string[]) => Fields;

async function send(name: EndpointName, body: Fields, query: object = QUERIES[name] ?? {}) {
  const { scope } = endpointOf(name);
  const token = scope === 'public' ? '' : tokens[scope === 'operator' ? 'operator' : 'person'];
  const plain = { areaCode: '350100', year: '2025', topic: 'premiums', orderNumber: 'F1' };
  const purpose = 'wallet';
  const ids = Object.keys(endpointOf(name).params.shape).map((key) => [key, randomUUID()]);
  const params = { ...Object.fromEntries(ids), ...plain, purpose, familyId };
  const { status, text } = await askCell(product.url, { name, token, params, query, body });
  return { status, problem: Problem.partial().parse(JSON.parse(text)) };
}

const writes = ENDPOINT_NAMES.filter((name) => endpointOf(name).method !== 'GET');

describe('a body with columns of the database in it', () => {
  it('is tried with a hundred of them, and on every endpoint that writes', () => {
    expect(columns.length).toBeGreaterThan(100);
    expect(columns).toEqual(expect.arrayContaining(['status', 'personId', 'amountFen']));
    expect(writes.length).toBeGreaterThan(50);
  });

  it.each(writes)('is refused by %s, each named, wherever they stand', async (name) => {
    const body = bodies[name] ?? {};
    for (const { path, own, put } of objectsIn(body)) {
      const theirs = Object.keys(endpointOf(name).body.shape);
      const foreign = [...columns, ...COMMONLY_TRIED].filter(
        (column) => !own.includes(column) && !(path === '' && theirs.includes(column)),
      );
      const { status, problem } = await send(name, put(foreign));
      expect([path, status, problem.code]).toEqual([path, 400, 'input-invalid']);
      const named = new Set(problem.errors?.map(({ field }) => field));
      const wanted = foreign.map((column) => (path === '' ? column : `${path}.${column}`));
      expect(wanted.filter((field) => !named.has(field))).toEqual([]);
    }
  });

  it.each(writes)('reaches into no language by %s', async (name) => {
    const { status, problem } = await send(name, withMore(bodies[name] ?? {}, LANGUAGE));
    expect(status).toBe(400);
    expect(problem.errors?.map(({ field }) => field)).toEqual(LANGUAGE);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a question in an address', () => {
  const asked = ENDPOINT_NAMES.map((name) => ({
    name,
    keys: [...Object.keys(endpointOf(name).query.shape)],
  })).filter(({ keys }) => keys.length > 0);

  it.each(asked)('of $name is refused where it is asked twice', async ({ name, keys }) => {
    for (const key of keys) {
      const others = Object.entries(QUERIES[name] ?? {}).filter(([other]) => other !== key);
      const twice = new URLSearchParams(others.map(([other, value]) => [other, String(value)]));
      for (const value of ['1', '2']) twice.append(key, value);
      const { status, problem } = await send(name, {}, twice);
      expect([key, status]).toEqual([key, 400]);
      expect(problem.errors?.map(({ field }) => field)).toContain(key);
    }
  });

  it.each(asked)('of $name is refused where it names a column', async ({ name }) => {
    const { status, problem } = await send(name, {}, { ...QUERIES[name], personIds: '1' });
    expect([status, problem.errors]).toEqual([
      400,
      [{ field: 'personIds', code: 'unrecognized_keys' }],
    ]);
  });
});

describe('the database', () => {
  it('is as it was', async () => {
    expect(await digestOfDatabase(product.databaseUrl)).toEqual(before);
  });
});
