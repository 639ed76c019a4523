import type { Services } from '@gongji/bff/src/use-cases/context';
import { createFamily } from '../harness/family-story';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';

const RESERVE_FEN = 200_000;

let product: Product;
let operator: PersonClient;

beforeAll(async () => {
  product = await startProduct();
  operator = await product.asOperator('operator-zhou');
  const organizer = await product.as('lin-jianguo');
  const { familyId } = await createFamily(organizer);
  const tooMuch = { params: { familyId }, body: { amountFen: 860_000 - RESERVE_FEN + 1 } };
  await organizer.ok('movePot', tooMuch, { quote: true });
  await organizer.ok('movePot', tooMuch, { quote: true });
  expect((await organizer.refused('movePot', tooMuch)).code).toBe('refused-by-rule');
  await organizer.ok(
    'movePot',
    { params: { familyId }, body: { amountFen: 100 } },
    { quote: true },
  );
}, 60_000);
afterAll(() => product.stop());

const count = async (query: object = {}) =>
  (await operator.ok('countRefusals', { query })).refusals;

describe('refusals by reason', () => {
  it('count what was only asked apart from what was sent, and nothing allowed', async () => {
    expect(await count()).toMatchObject([
      { reason: 'reserve-not-reached', areaCode: '350100', outcome: 'refused', quoted: 2, sent: 1 },
    ]);
  });

  it('are counted for Prometheus too, beside how long the event loop was kept', async () => {
    const metrics = await (await fetch(`${product.url}/metrics`)).text();
    const line = (asked: string) => `refusals_total{reason="reserve-not-reached",asked="${asked}"}`;
    expect(metrics).toContain(`${line('quoted')} 2`);
    expect(metrics).toContain(`${line('sent')} 1`);
    expect(metrics).toContain('nodejs_eventloop_lag_p99_seconds');
  });

  it.each([
    [{ areaCode: '350100' }, 1],
    [{ areaCode: '310000' }, 0],
    [{ days: 1 }, 1],
  ] as const)('of %j are %i', async (query, rows) => {
    expect(await count(query)).toHaveLength(rows);
  });

  it('leave the days behind', async () => {
    await product.play({ today: '2025-11-18' });
    expect(await count({ days: 3 })).toEqual([]);
    expect(await count({ days: 4 })).toHaveLength(1);
    await product.play({ today: '2025-11-15' });
  });

  it('know nobody: no person, family or request', async () => {
    const rows = await product.services.db.selectFrom('refusals').selectAll().execute();
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual(
        ['areaCode', 'asked', 'command', 'outcome', 'reason', 'refusedAt'].sort(),
      );
      expect(row.command).toBe('movePot');
    }
  });

  it('never stand between a person and the answer', async () => {
    const blind = await startProduct({
      adapt: (services) => ({
        ...services,
        db: withoutRefusals(services.db),
      }),
    });
    const organizer = await blind.as('lin-jianguo');
    const { familyId } = await createFamily(organizer);
    const sent = { params: { familyId }, body: { amountFen: 10_000_000 } };
    expect((await organizer.refused('movePot', sent)).code).toBe('refused-by-rule');
    expect(blind.logLines.some((line) => line.includes('a refusal was not counted'))).toBe(true);
    await blind.stop();
  });
});

/** A database in which there is no room for another refusal. */
function withoutRefusals(db: Services['db']): Services['db'] {
  return new Proxy(db, {
    get(own, key) {
      const value: unknown = Reflect.get(own, key, own);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        if (given[0] === 'refusals') throw new Error('no room');
        return value.apply(own, given);
      };
    },
  });
}
