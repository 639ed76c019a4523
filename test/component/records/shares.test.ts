import { randomUUID } from 'node:crypto';
import { hashToken } from '@gongji/bff/src/use-cases/token';
import { createFamily, join } from '../harness/family-story';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import { PLAYED_DAY } from '../money/money-bench';
import {
  beginLinStory,
  fillPot,
  type LinFamily,
  PREMIUM_FEN,
  payPremiums,
  untilAllFinal,
} from '../money/money-story';

let product: Product;
let family: LinFamily;
let father: PersonClient;
let sister: PersonClient;
let stranger: PersonClient;
let recordId: string;

beforeAll(async () => {
  product = await startProduct({ worker: true });
  family = await beginLinStory(product);
  father = await product.as('lin-defu');
  sister = await product.as('lin-meiling');
  stranger = await product.as('zhao-qiang');
  await fillPot(family, PREMIUM_FEN);
  const [paid] = await untilAllFinal(family, await payPremiums(family, [family.father]));
  recordId = paid?.record.recordId ?? '';
}, 60_000);
afterAll(() => product.stop());

const share = (who: PersonClient) => who.ok('shareRecord', { params: { recordId } });
const open = (who: PersonClient, token: string) =>
  who.ok('lookUpSharedRecord', { body: { token } });
const notOpened = async (who: PersonClient, token: string) => {
  const { status, code } = await who.refused('lookUpSharedRecord', { body: { token } });
  return [status, code];
};
const GONE = [410, 'share-over'];
const NOT_THERE = [404, 'not-found'];

describe('a record behind a link', () => {
  it('is read by a relative, with names masked and nothing of accounts and numbers', async () => {
    const { token, share: made } = await share(family.organizer);
    const shown = await open(sister, token);
    expect(shown).toMatchObject({
      kind: 'premium',
      payerMasked: '林**',
      memberMasked: '林**',
      sharerMasked: '林**',
      amountFen: PREMIUM_FEN,
      state: 'confirmed',
      expiresAt: made.expiresAt,
    });
    expect(shown.history).toHaveLength(4);
    const text = JSON.stringify(shown);
    expect(text).not.toMatch(/林建国|林德福|usable|balance|orderNumber|decision|pot/);
    // She reads this one record, and still not the record itself.
    const problem = await sister.refused('readRecord', { params: { recordId } });
    expect(problem.status).toBe(404);
  });

  it('is there for a week, and for a stranger never', async () => {
    const { token } = await share(father);
    expect(await notOpened(stranger, token)).toEqual(NOT_THERE);
    await product.play({ today: '2025-11-21' });
    await open(sister, token);
    await product.play({ today: '2025-11-23' });
    expect(await notOpened(sister, token)).toEqual(GONE);
    expect(await notOpened(stranger, token)).toEqual(NOT_THERE);
    expect((await father.ok('listRecordShares', { params: { recordId } })).shares).toEqual([]);
    await product.play({ today: PLAYED_DAY });
  });

  it('is gone once it was taken back, and cannot be taken back twice', async () => {
    const { token, share: made } = await share(father);
    const params = { recordId, shareId: made.shareId };
    await father.ok('endRecordShare', { params });
    expect(await notOpened(sister, token)).toEqual(GONE);
    expect(await notOpened(stranger, token)).toEqual(NOT_THERE);
    expect((await father.refused('endRecordShare', { params })).code).toBe('share-over');
  });

  it('is not there for a member of another family', async () => {
    await createFamily(stranger);
    const { token } = await share(father);
    expect(await notOpened(stranger, token)).toEqual(NOT_THERE);
    await open(sister, token);
  });

  it('is nobody’s whose token is made up', async () => {
    expect(await notOpened(sister, randomUUID())).toEqual(NOT_THERE);
    expect(
      (
        await product.nobody().refused('lookUpSharedRecord', {
          body: { token: randomUUID() },
        })
      ).status,
    ).toBe(401);
  });
});

describe('who hands a record on', () => {
  it('is who paid, or whom it is about, and nobody else', async () => {
    for (const party of [family.organizer, father]) await share(party);
    for (const other of [sister, stranger]) {
      const problem = await other.refused('shareRecord', { params: { recordId } });
      expect(problem.status).toBe(404);
    }
    const { records } = await family.organizer.ok('listRecords', {
      query: { kind: 'member-joined', personId: father.personId },
    });
    const params = { recordId: records[0]?.recordId ?? '' };
    await family.organizer.ok('readRecord', { params });
    expect((await family.organizer.refused('shareRecord', { params })).status).toBe(404);
    await father.ok('shareRecord', { params });
  });

  it('keeps three links at most: a fourth ends the oldest', async () => {
    const links = [];
    for (let made = 0; made < 4; made += 1) links.push(await share(father));
    const { shares } = await father.ok('listRecordShares', { params: { recordId } });
    expect(shares).toHaveLength(3);
    const closed = await Promise.all(
      links.map(
        async ({ token }) =>
          (
            await sister.send('lookUpSharedRecord', {
              body: { token },
            })
          ).status,
      ),
    );
    expect(closed.filter((status) => status === 410)).toHaveLength(1);
  });

  it('sees and ends no link of the other party', async () => {
    const { share: made } = await share(father);
    const { shares } = await family.organizer.ok('listRecordShares', { params: { recordId } });
    expect(shares.map(({ shareId }) => shareId)).not.toContain(made.shareId);
    const params = { recordId, shareId: made.shareId };
    expect((await family.organizer.refused('endRecordShare', { params })).status).toBe(404);
  });

  it('gets one link however often the same request arrives', async () => {
    const requestId = randomUUID();
    const sent = { params: { recordId } };
    const first = await father.ok('shareRecord', sent, { requestId });
    expect(await father.ok('shareRecord', sent, { requestId })).toEqual(first);
    const rows = product.services.db.selectFrom('recordShares').select('shareId');
    const made = await rows.where('tokenHash', '=', hashToken(first.token)).execute();
    expect(made).toEqual([{ shareId: first.share.shareId }]);
  });
});

describe('what a link carries', () => {
  it('is 256 bits, kept as a hash only, and in no log', async () => {
    const { token, share: made } = await share(father);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    await open(sister, token);
    const row = await product.services.db
      .selectFrom('recordShares')
      .selectAll()
      .where('shareId', '=', made.shareId)
      .executeTakeFirstOrThrow();
    expect(row.tokenHash).toBe(hashToken(token));
    expect(JSON.stringify(row)).not.toContain(token);
    expect(product.logLines.join('\n')).not.toContain(token);
  });
});

describe('a sharer who has left', () => {
  it('has no relatives there any more to show a record to, until they are back', async () => {
    const { token } = await share(father);
    const params = { familyId: family.familyId };
    await father.ok('leaveFamily', { params });
    expect(await notOpened(sister, token)).toEqual(NOT_THERE);
    await join(family.organizer, father, family.familyId, 'parent', 'father');
    await open(sister, token);
  });
});
