import { ENDPOINT_NAMES } from '@gongji/shared/contracts';
import { emptyDatabase } from '../component/harness/new-database';
import { type FuzzReport, runFuzz } from './run-fuzz';

const PATIENCE_MS = 3 * 60_000;
const REQUESTS = 8 * ENDPOINT_NAMES.length;

describe('a real BFF that is sent generated requests, sound and hostile', () => {
  let report: FuzzReport;
  beforeAll(async () => {
    report = await runFuzz(await emptyDatabase('fuzz'), { requests: REQUESTS, seed: 1 });
  }, PATIENCE_MS);

  it('answers every one by the contract of its endpoint', () => {
    expect(report.wrong).toEqual([]);
    expect(report.requests).toBe(REQUESTS);
  });

  it('does what many of them ask, so that it is not only the door that was tried', () => {
    expect(report.statuses[200]).toBeGreaterThan(REQUESTS / 10);
  });
});
