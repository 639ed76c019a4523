import { PREMIUM_FEN } from '../component/money/money-story';
import { CRASH_POINTS, type CrashPoint } from './crash-points';
import { POT_FEN, prepareFamily } from './crash-world';
import { dieAndRecover, type Recovered } from './die-and-recover';

const RECOVERY_MS = 60_000;
/** Most of a recovery is waiting, so a few are lived through beside one another. */
const AT_ONCE = 4;
const PATIENCE_MS = 10 * 60_000;
const recoveries = new Map<CrashPoint, Promise<Recovered>>();

beforeAll(async () => {
  const family = await prepareFamily();
  const lanes = Array.from({ length: AT_ONCE }, () => Promise.resolve<unknown>(null));
  for (const [at, point] of CRASH_POINTS.entries()) {
    const lane = at % AT_ONCE;
    const before = lanes[lane]?.catch(() => null);
    const recovery = Promise.resolve(before).then(() => dieAndRecover(family, point));
    lanes[lane] = recovery;
    recoveries.set(point, recovery);
  }
}, PATIENCE_MS);

describe('a process that is killed', () => {
  it('is killed at twelve points at least', () => {
    expect(CRASH_POINTS.length).toBeGreaterThanOrEqual(12);
  });

  it.each(CRASH_POINTS)(
    '$about, leaves a payment that ends once and for all ($relative)',
    async (point) => {
      const recovered = await recoveries.get(point);
      const confirmed = point.relative === 'lin-defu';
      expect(recovered).toEqual({
        signal: 'SIGKILL',
        recoveredMs: expect.any(Number),
        state: confirmed ? 'confirmed' : 'failed',
        potFen: confirmed ? POT_FEN - PREMIUM_FEN : POT_FEN,
        premiumOrders: 1,
        answers: 1,
        discrepancies: [],
      });
      expect(recovered?.recoveredMs).toBeLessThan(RECOVERY_MS);
    },
    PATIENCE_MS,
  );
});
