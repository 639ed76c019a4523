import { advanceOrder } from '@gongji/bff/src/jobs/advance-order';
import { verifyLedger } from '@gongji/bff/src/jobs/verify-ledger';
import { holdPremium, holdTransfer } from './held-orders';
import { FAST_PACE, potFen, runUntilFinal } from './order-life';
import { makeReconcileWorld, POT_FEN } from './reconcile-world';

const NEXT_DAY = '2025-11-16';
const {
  reconcile,
  found,
  alerts,
  clearing,
  plant,
  transferDone,
  premiumDone,
  numberOf,
  services,
  family,
} = makeReconcileWorld();

describe('a day on which both sides agree', () => {
  it('has nothing to tell, for money paid, moved and given back', async () => {
    await premiumDone();
    await runUntilFinal(services(), await holdPremium(services(), family(), 'lin-meiling'));
    await reconcile();
    expect(await found()).toEqual([]);
    expect(await alerts()).toEqual([]);
    const statements = await services().db.selectFrom('statements').selectAll().execute();
    expect(statements.map(({ system, matchedAt }) => [system, matchedAt !== null])).toEqual([
      ['core', true],
      ['collector', true],
    ]);
  });
});

describe('a difference planted in the statement of the core', () => {
  it.each([
    ['missing-ours', 'open', 'person'],
    ['missing-theirs', 'open', 'person'],
    ['amount', 'open', 'person'],
    ['state', 'open', 'person'],
    ['duplicate', 'open', 'person'],
  ] as const)('(%s) is found, kept and told to a person', async (kind, status, mending) => {
    const number = await numberOf(await transferDone());
    await plant({ system: 'core', kind, orderNumber: number });
    await reconcile();
    const told = kind === 'missing-ours' ? `X-${number}` : number;
    expect(await found()).toMatchObject([{ kind, status, mending, orderNumber: told }]);
    expect(await alerts()).toMatchObject([
      { kind: 'discrepancy', subject: told, detail: `core: ${kind}` },
    ]);
  });

  it('(late-reversal) of a pot transfer is mended by a new entry', async () => {
    const number = await numberOf(await transferDone());
    await plant({ system: 'core', kind: 'late-reversal', orderNumber: number });
    await reconcile();
    expect(await found()).toMatchObject([{ kind: 'late-reversal', status: 'mended' }]);
    expect(await potFen(services(), family().payerId)).toBe(0);
    expect(await alerts()).toEqual([]);
    expect((await verifyLedger(services().db)).broken).toEqual([]);
  });

  it('(late-reversal) of a premium stays on the clearing account for a person', async () => {
    const number = await numberOf(await premiumDone());
    await plant({ system: 'core', kind: 'late-reversal', orderNumber: number });
    await reconcile();
    expect(await found()).toMatchObject([{ kind: 'late-reversal', status: 'open' }]);
    expect(await clearing()).toMatchObject([{ code: 'clearing:core', postedFen: -45_000 }]);
    expect((await alerts()).map(({ kind, subject }) => [kind, subject])).toEqual([
      ['clearing-open', 'clearing:core'],
      ['discrepancy', number],
    ]);
  });
});

describe('a difference planted in the statement of the collector', () => {
  it.each(['missing-ours', 'missing-theirs', 'amount', 'state', 'duplicate'] as const)(
    '(%s) is found',
    async (kind) => {
      await premiumDone();
      await plant({ system: 'collector', kind });
      await reconcile();
      expect(await found()).toMatchObject([{ system: 'collector', kind, status: 'open' }]);
    },
  );
});

describe('a movement on the other side of midnight', () => {
  const late = () => ({
    ...services(),
    clock: { now: () => Date.parse('2025-11-15T15:59:30Z') },
  });

  it('waits for the next statement, and is explained by it', async () => {
    const orderId = await holdTransfer(services(), family(), POT_FEN);
    await advanceOrder(late(), FAST_PACE, orderId);
    await plant({ system: 'core', kind: 'day-boundary' });
    await reconcile();
    expect(await found()).toMatchObject([{ kind: 'day-boundary', status: 'waiting' }]);
    expect(await alerts()).toEqual([]);
    await reconcile(NEXT_DAY);
    expect(await found()).toMatchObject([{ kind: 'day-boundary', status: 'explained' }]);
  });

  it('is missing where the next statement has not got it either', async () => {
    const orderId = await holdTransfer(services(), family(), POT_FEN);
    await advanceOrder(late(), FAST_PACE, orderId);
    const number = await numberOf(orderId);
    await plant({ system: 'core', kind: 'missing-theirs', orderNumber: number });
    await reconcile();
    await reconcile(NEXT_DAY);
    expect((await found()).map(({ kind, status }) => [kind, status]).sort()).toEqual([
      ['day-boundary', 'explained'],
      ['missing-theirs', 'open'],
    ]);
  });
});
