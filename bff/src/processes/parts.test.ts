import { partsOf } from './parts';

describe('the processes that are asked for', () => {
  it('are one that does all, unless told', () => {
    expect(partsOf({ WEB_CONCURRENCY: 1, WORKER_CONCURRENCY: 0, WORKER: 'inline' })).toEqual([
      'web-and-worker',
    ]);
  });

  it('leave the orders to processes of their own where there are some', () => {
    expect(partsOf({ WEB_CONCURRENCY: 2, WORKER_CONCURRENCY: 1, WORKER: 'inline' })).toEqual([
      'web',
      'web',
      'worker',
    ]);
  });

  it('may be workers alone, or web alone where orders are moved elsewhere', () => {
    const off = { WORKER: 'off' } as const;
    expect(partsOf({ ...off, WEB_CONCURRENCY: 0, WORKER_CONCURRENCY: 1 })).toEqual(['worker']);
    expect(partsOf({ ...off, WEB_CONCURRENCY: 1, WORKER_CONCURRENCY: 0 })).toEqual(['web']);
  });
});
