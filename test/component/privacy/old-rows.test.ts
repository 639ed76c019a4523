import { randomBytes, randomUUID } from 'node:crypto';
import { createAesVault } from '@gongji/bff/src/adapters/crypto/aes-vault';
import { type Db, openDatabase } from '@gongji/bff/src/adapters/postgres/database';
import { migrateDatabase } from '@gongji/bff/src/adapters/postgres/migrate';
import { prepareDatabase } from '@gongji/bff/src/adapters/postgres/prepare-database';
import { migrateJobs } from '@gongji/bff/src/jobs/start-worker';
import { Client } from 'pg';
import { emptyDatabase } from '../harness/new-database';
import { tracesInFiles } from '../harness/personal-files';
import { tracesInDump } from '../harness/personal-traces';

const LAST_PLAIN = '0027-listed-sessions';
const silent = () => undefined;
const SILENT = { info: silent, warn: silent, error: silent };
const vault = createAesVault(randomBytes(32), randomBytes(32));
/** More than are sealed at a time. */
const CROWD = 2_500;
const [personId, familyId, requestId] = [randomUUID(), randomUUID(), randomUUID()];
const HASH = 'a'.repeat(64);

/** What a version before the sealing left behind. */
const OLD_ROWS = `
  insert into people values ('${personId}', '林建国', 'sealed', 'index', '3501020000000031XX', now());
  insert into people select gen_random_uuid(), '陈秀兰', 'sealed', 'i' || n, repeat('*', 18), now()
    from generate_series(1, ${CROWD}) n;
  insert into families values ('${familyId}', '${personId}', '350100', false, now(), null);
  insert into invitations (invitation_id, family_id, inviter_id, relation, name_hint, status,
      token_hash, token_sealed, code_index, code_sealed, created_at, expires_at, invited_as)
    values ('${randomUUID()}', '${familyId}', '${personId}', 'parent', '林德福', 'pending', 'h', 's',
      'i', 's', now(), now() + interval '1 day', 'member');
  insert into command_log values ('${personId}', '${requestId}', 'movePot', '${HASH}', null, now()),
    ('${personId}', '${randomUUID()}', 'closeCommand', '', null, now());`;

let url: string;
let db: Db;

async function start(): Promise<void> {
  const prepared = await prepareDatabase({
    url,
    max: 2,
    vault,
    migrateJobs: () => migrateJobs(SILENT, url),
  });
  db = prepared.db;
}

beforeAll(async () => {
  url = await emptyDatabase('old');
  const { db: owner } = openDatabase(url, 1);
  await migrateDatabase(owner, LAST_PLAIN);
  await owner.destroy();
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(OLD_ROWS);
  await client.end();
}, 60_000);
afterAll(() => db.destroy());

describe('a database from before personal text was sealed', () => {
  it('shows it in a dump and its files until the product starts, and not any more', async () => {
    expect((await tracesInDump(url)).length).toBeGreaterThan(3);
    expect((await tracesInFiles(url)).length).toBeGreaterThan(0);
    await start();
    expect(await tracesInDump(url)).toEqual([]);
    expect(await tracesInFiles(url)).toEqual([]);
  });

  it('has lost nothing by that', async () => {
    const people = await db.selectFrom('people').select('name').execute();
    expect(people.filter(({ name }) => name === '陈秀兰')).toHaveLength(CROWD);
    expect(people.filter(({ name }) => name === '林建国')).toHaveLength(1);
    const invitation = await db.selectFrom('invitations').selectAll().executeTakeFirstOrThrow();
    expect(invitation).toMatchObject({
      nameHint: '林德福',
      terms: { period: null, rank: null, signature: null, papers: [] },
    });
    const commands = await db
      .selectFrom('commandLog')
      .selectAll()
      .where('inputHash', '<>', '')
      .execute();
    const hashes = commands.map(({ inputHash }) =>
      vault.decrypt(inputHash, `command:${personId}:${requestId}`),
    );
    expect(hashes).toEqual([HASH]);
  });

  it('is left as it is by the next start', async () => {
    const names = () => db.withoutPlugins().selectFrom('people').selectAll().execute();
    const before = await names();
    await db.destroy();
    await start();
    expect(await names()).toEqual(before);
  });
});
