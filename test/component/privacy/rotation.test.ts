import { randomBytes } from 'node:crypto';
import { createAesVault } from '@gongji/bff/src/adapters/crypto/aes-vault';
import { type Db, openDatabase } from '@gongji/bff/src/adapters/postgres/database';
import { beginningOf, SEALED_COLUMNS } from '@gongji/bff/src/adapters/postgres/sealed-columns';
import { countOtherwiseSealed } from '@gongji/bff/src/adapters/postgres/sealed-rows';
import type { IdNumberVault } from '@gongji/bff/src/ports/id-number-vault';
import { rotateKeysAt } from '@gongji/bff/src/rotate-keys-at';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import { playFullLife } from './full-life';

const [oldData, oldIndex] = [randomBytes(32), randomBytes(32)];
const [newData, newIndex] = [randomBytes(32), randomBytes(32)];
const before = createAesVault(oldData, oldIndex);
/** What processes have while keys are changed: they write new and open both. */
const between = createAesVault(newData, newIndex, { data: [oldData], index: [oldIndex] });
const after = createAesVault(newData, newIndex);
const KEYS = {
  DATA_KEY: newData.toString('base64'),
  INDEX_KEY: newIndex.toString('base64'),
  OTHER_DATA_KEYS: oldData.toString('base64'),
  OTHER_INDEX_KEYS: oldIndex.toString('base64'),
};

/** The keys of the process, as a restart would give it others. */
let today: IdNumberVault = before;
const vault: IdNumberVault = {
  get mark() {
    return today.mark;
  },
  encrypt: (...given) => today.encrypt(...given),
  decrypt: (...given) => today.decrypt(...given),
  blindIndex: (plain) => today.blindIndex(plain),
  blindIndexes: (plain) => today.blindIndexes(plain),
};

let product: Product;
let db: Db;
let familyId: string;
let son: PersonClient;
beforeAll(async () => {
  product = await startProduct({ worker: true, vault });
  ({ familyId, organizer: son } = await playFullLife(product));
  ({ db } = openDatabase(product.databaseUrl, 1));
}, 120_000);
afterAll(async () => {
  await db.destroy();
  await product.stop();
});

async function readEverything(): Promise<void> {
  const { members } = await son.ok('readFamily', { params: { familyId } });
  expect(members.map(({ name }) => name)).toContain('林德福');
  await son.ok('listRecords', { query: { limit: 50 } });
  const { invitations } = await son.ok('listInvitations', { params: { familyId } });
  expect(invitations.map(({ nameHint }) => nameHint)).toContain('林德福');
}

const countOfOthers = () =>
  Promise.all(
    SEALED_COLUMNS.map((column) =>
      countOtherwiseSealed(db, column, beginningOf(column, after.mark)),
    ),
  );

describe('the keys of a product at work', () => {
  it('are changed under everything it holds, while people read and sign in', async () => {
    expect(await countOfOthers()).not.toContain(0);
    today = between;
    let reading = true;
    let reads = 0;
    const reader = (async () => {
      for (; reading; reads += 1) {
        await readEverything();
        const body = { provider: 'demo', credential: 'lin-jianguo' } as const;
        const { me } = await product.nobody().ok('signIn', { body });
        expect(me.personId).toBe(son.personId);
      }
    })();
    const { lines, done } = await rotateKeysAt(product.databaseUrl, KEYS);
    reading = false;
    await reader;
    expect(reads).toBeGreaterThan(0);
    expect(done).toBe(true);
    expect(lines.at(-1)).toMatch(/^Keys: \d+ values under the keys of today, 0 left/);
    expect(await countOfOthers()).toEqual(SEALED_COLUMNS.map(() => 0));
  });

  it('open nothing any more once they are taken away, and nothing is missed', async () => {
    today = after;
    await readEverything();
    const people = await product.services.db.selectFrom('people').selectAll().execute();
    for (const { personId, idNumberSealed, idNumberIndex } of people) {
      const idNumber = after.decrypt(idNumberSealed, `person:${personId}`);
      expect(idNumberIndex).toBe(after.blindIndex(idNumber));
    }
    const code = (await son.ok('listInvitations', { params: { familyId } })).invitations.find(
      (invitation) => invitation.code !== null,
    )?.code;
    const daughter = await product.as('lin-xiaoyu');
    const body = { proof: { code: code ?? '' } };
    expect((await daughter.ok('lookUpInvitation', { body })).relation).toBeDefined();
  });
});
