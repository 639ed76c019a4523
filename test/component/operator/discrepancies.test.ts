import { randomUUID } from 'node:crypto';
import { verifyLedger } from '@gongji/bff/src/jobs/verify-ledger';
import { type Product, startProduct } from '../harness/start-product';
import { fillPot } from '../money/money-story';
import { foundBy, type OperatorStory, plant, playOperatorStory, reconcile } from './operator-story';

const NOTE = '已与经办核对：对方重复推送，无需处理';

/** So that what was moved can be taken back although some of it is spent. */
const SPARE_FEN = 60_000;

let product: Product;
let story: OperatorStory;

beforeAll(async () => {
  product = await startProduct({ worker: true });
  story = await playOperatorStory(product);
  await fillPot(story.family, SPARE_FEN);
  await plant(product, { system: 'core', kind: 'duplicate', orderNumber: story.premium });
  await plant(product, { system: 'core', kind: 'late-reversal', orderNumber: story.transfer });
  await plant(product, { system: 'collector', kind: 'missing-ours', orderNumber: story.premium });
  await reconcile(product);
}, 60_000);
afterAll(() => product.stop());

const list = async (query: object = {}) =>
  (await story.operator.ok('listDiscrepancies', { query })).discrepancies;
const idOf = async (kind: 'duplicate' | 'late-reversal' | 'missing-ours') =>
  (await list({ kind }))[0]?.discrepancyId ?? '';
const openAlerts = async () =>
  (await story.operator.ok('listAlerts', { query: { status: 'open' } })).alerts;

describe('the list of discrepancies', () => {
  it('says of each what it is, what was booked for it, and what waits for a person', async () => {
    const found = await list();
    expect(
      found
        .map(({ kind, status, mending, ours, repairs }) => {
          return [kind, status, mending, ours, repairs.map(({ event }) => event)];
        })
        .sort(),
    ).toEqual([
      ['duplicate', 'open', 'person', true, []],
      ['late-reversal', 'mended', 'book-reversal', true, ['late-reversal-booked']],
      ['missing-ours', 'open', 'person', false, []],
    ]);
  });

  it.each([
    [{ status: 'open' }, 2],
    [{ status: 'mended' }, 1],
    [{ kind: 'amount' }, 0],
    [{ system: 'collector' }, 1],
    [{ system: 'core', status: 'open', kind: 'duplicate' }, 1],
  ] as const)('of %j has %i', async (query, count) => {
    expect(await list(query)).toHaveLength(count);
  });

  it('comes page by page, none twice and none left out', async () => {
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const query = after === undefined ? { limit: 1 } : { limit: 1, after };
      const page = await story.operator.ok('listDiscrepancies', { query });
      seen.push(...page.discrepancies.map(({ discrepancyId }) => discrepancyId));
      after = page.next;
    }
    expect(seen).toEqual((await list()).map(({ discrepancyId }) => discrepancyId));
  });
});

describe('ending a discrepancy that was settled outside', () => {
  const settle = (discrepancyId: string, note: string, requestId: string | null = randomUUID()) =>
    story.operator.send(
      'settleDiscrepancy',
      { params: { discrepancyId }, body: { note } },
      { requestId },
    );

  it('needs a request id and a note', async () => {
    const discrepancyId = await idOf('duplicate');
    expect((await settle(discrepancyId, NOTE, null)).status).toBe(400);
    expect((await settle(discrepancyId, '好')).status).toBe(400);
    expect((await settle(discrepancyId, '   \n  ')).status).toBe(400);
    expect((await list({ status: 'open' })).length).toBe(2);
  });

  it('ends it once, with who, when and why, and moves no money', async () => {
    const discrepancyId = await idOf('duplicate');
    const requestId = randomUUID();
    const before = (await verifyLedger(product.services.db)).digest;
    const alerts = (await openAlerts()).length;
    const first = await settle(discrepancyId, NOTE, requestId);
    expect(first.status).toBe(200);
    const again = await settle(discrepancyId, NOTE, requestId);
    expect(again).toMatchObject({ status: 200, text: first.text });
    const [ended] = await list({ kind: 'duplicate' });
    expect(ended).toMatchObject({
      status: 'settled',
      settled: { operatorName: '周敏', note: NOTE, at: ended?.endedAt },
    });
    expect((await verifyLedger(product.services.db)).digest).toBe(before);
    expect(await openAlerts()).toHaveLength(alerts - 1);
  });

  it('is not done under the same id with another note, nor once more under another', async () => {
    const discrepancyId = await idOf('missing-ours');
    const requestId = randomUUID();
    expect((await settle(discrepancyId, NOTE, requestId)).status).toBe(200);
    expect((await settle(discrepancyId, `${NOTE}。`, requestId)).status).toBe(422);
    expect((await settle(discrepancyId, NOTE)).status).toBe(409);
  });

  it('is not for what a rule has mended', async () => {
    const answer = await settle(await idOf('late-reversal'), NOTE);
    expect(JSON.parse(answer.text)).toMatchObject({ status: 409, code: 'state-changed' });
  });

  it('pressed ten times at once ends it once', async () => {
    await plant(product, { system: 'core', kind: 'amount', orderNumber: story.premium });
    await reconcile(product);
    const discrepancyId = (await list({ kind: 'amount' }))[0]?.discrepancyId ?? '';
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => settle(discrepancyId, NOTE)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
    const settled = product.services.db.selectFrom('discrepancySettlements').selectAll();
    expect(await settled.execute()).toHaveLength(3);
  });

  it('is never told again by the next reconciliation', async () => {
    await reconcile(product);
    expect(await list({ status: 'open' })).toEqual([]);
    expect((await openAlerts()).map(({ kind }) => kind)).toEqual([]);
    expect(await foundBy(product)).toHaveLength(4);
  });

  it('is written once and for ever', async () => {
    const { db } = product.services;
    const change = db.updateTable('discrepancySettlements').set({ note: 'something else' });
    await expect(change.execute()).rejects.toThrow();
    await expect(db.deleteFrom('refusals').execute()).rejects.toThrow();
  });
});

describe('the list of alerts', () => {
  it('keeps those that are closed, the newest first, page by page', async () => {
    const first = await story.operator.ok('listAlerts', { query: { limit: 2 } });
    expect(first.alerts).toHaveLength(2);
    const second = await story.operator.ok('listAlerts', {
      query: { limit: 2, after: first.next ?? '' },
    });
    expect(second.alerts.length).toBeGreaterThan(0);
    expect(second.next).toBeNull();
    for (const alert of [...first.alerts, ...second.alerts]) expect(alert.closedAt).not.toBeNull();
    expect(
      (await story.operator.ok('listAlerts', { query: { status: 'closed' } })).next,
    ).toBeNull();
  });
});
