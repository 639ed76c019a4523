import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import { PERSONAL_ROWS } from '@gongji/bff/src/adapters/postgres/personal-tables';
import type { Client } from 'pg';
import { identityOf } from '../harness/identity-of';
import { type PersonClient, personClient } from '../harness/person-client';
import { NUMBERS, PERSONAL } from '../harness/personal-traces';
import type { Product } from '../harness/start-product';

const MINUTE_MS = 60_000;
/** Of one kind, in one copy. */
const MOST_TOLD = 2_000;

interface Lived {
  readonly product: Product;
  readonly client: Client;
  /** How far the sessions' clock is ahead of the machine's. */
  aheadMs: number;
}

/** What a person gets who asks, after a full life, for all that is kept of them. */
export const COPY_TESTS: readonly (readonly [string, (lived: Lived) => Promise<void>])[] = [
  ['has what is kept of me, my own number in full, and nobody else’s', hasMine],
  ['has of a binding what its payer signed only for who signed it', hasNobodyElses],
  ['says of which there is more than one answer holds', saysWhatIsLeft],
  ['needs a sign-in of the last minutes, and leaves an entry in the audit log', needsMe],
  ['is made of every table that names a person', isMadeOfAll],
];

async function signedIn({ product }: Lived, demoId: string): Promise<PersonClient> {
  const { token, me } = await product.nobody().ok('signIn', { body: demoSignIn(demoId) });
  return personClient(product.url, token, me.personId);
}

async function hasMine(lived: Lived): Promise<void> {
  const son = await signedIn(lived, 'lin-jianguo');
  const { idNumber } = await identityOf(lived.product, 'lin-jianguo');
  const answer = await son.send('copyMyData', {});
  const copy = await son.ok('copyMyData', {});
  expect(copy.person).toMatchObject({ name: '林建国', idNumber });
  const others = PERSONAL.filter((each) => NUMBERS.test(each) && each !== idNumber);
  expect(others.filter((each) => answer.text.includes(each))).toEqual([]);
  const filled = copy.parts.filter(({ rows }) => rows.length > 0).map(({ part }) => part);
  expect(filled).toEqual(
    expect.arrayContaining(['accounts', 'sessions', 'families', 'orders', 'bindings', 'consents']),
  );
  expect(JSON.stringify(copy.parts)).not.toMatch(/sealed|hash|token|v2\.[0-9a-f]{8}\./);
}

async function hasNobodyElses(lived: Lived): Promise<void> {
  const signedBindings = async (demoId: string) => {
    const { parts } = await (await signedIn(lived, demoId)).ok('copyMyData', {});
    const rows = parts.find(({ part }) => part === 'bindings')?.rows ?? [];
    return rows.filter((row) => row['signedName'] !== null).length;
  };
  expect(await signedBindings('shenzhen-father')).toBe(1);
  expect(await signedBindings('shenzhen-son')).toBe(0);
}

async function saysWhatIsLeft(lived: Lived): Promise<void> {
  const mother = await signedIn(lived, 'su-guifang');
  const told = async () => {
    const { parts } = await mother.ok('copyMyData', {});
    const { rows = [], more } = parts.find(({ part }) => part === 'messages') ?? {};
    return { count: rows.length, more };
  };
  const makeMessages = (count: number) =>
    lived.client.query(
      `insert into messages (message_id, person_id, kind, subject_id, created_at, pushed)
        select gen_random_uuid(), $1, 'made', gen_random_uuid(), now(), 'done'
        from generate_series(1, $2::integer)`,
      [mother.personId, count],
    );
  await makeMessages(MOST_TOLD - (await told()).count);
  expect(await told()).toEqual({ count: MOST_TOLD, more: false });
  await makeMessages(1);
  expect(await told()).toEqual({ count: MOST_TOLD, more: true });
  await lived.client.query(`delete from messages where kind = 'made'`);
}

async function needsMe(lived: Lived): Promise<void> {
  const sister = await signedIn(lived, 'lin-meiling');
  lived.aheadMs = 6 * MINUTE_MS;
  expect((await sister.refused('copyMyData', {})).code).toBe('fresh-sign-in-needed');
  lived.aheadMs = 0;
  await sister.ok('copyMyData', {});
  const entries = await lived.product.services.db
    .selectFrom('auditEntries')
    .select(['act', 'outcome'])
    .where('actorId', '=', sister.personId)
    .where('act', '=', 'copyMyData')
    .execute();
  expect(entries.map(({ outcome }) => outcome).sort()).toEqual(['done', 'fresh-sign-in-needed']);
}

async function isMadeOfAll({ client }: Lived): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select conrelid::regclass || '.' || attname as name from pg_constraint
      join pg_attribute on attrelid = conrelid and attnum = any (conkey)
      where contype = 'f' and confrelid = 'people'::regclass`);
  // A closed account is nobody's any more; what a message is about is told by what it is of.
  const others = ['closed_accounts.person_id', 'messages.about_person_id'];
  const told = PERSONAL_ROWS.flatMap(({ table, named }) => named.map((each) => `${table}.${each}`));
  const missing = rows.filter(({ name }) => ![...told, ...others].includes(name));
  expect(missing.map(({ name }) => name)).toEqual([]);
}
