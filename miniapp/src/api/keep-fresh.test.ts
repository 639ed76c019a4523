import { QueryObserver } from '@tanstack/react-query';
import { askAgain, keepAsking } from './keep-fresh';
import { queryClient } from './query-client';

jest.mock('../platform/storage', () => ({ readStored: () => null, writeStored: () => {} }));

const A_WHILE = 4_000;
const stops: (() => void)[] = [];

/** A page that shows what an endpoint answers; gives how often the server was asked. */
function show(name: string) {
  const queryFn = jest.fn(async () => ({ at: Date.now() }));
  const observer = new QueryObserver(queryClient, { queryKey: [name, {}, 'me'], queryFn });
  stops.push(observer.subscribe(() => {}));
  return queryFn;
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  queryClient.clear();
  jest.useRealTimers();
});

describe('what a page shows of its relatives', () => {
  it('is asked for by a page that opens a second after another one read the same', async () => {
    show('listBindings');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(show('listBindings')).toHaveBeenCalledTimes(1);
  });

  it('is asked for again when the page comes back, even after a second', async () => {
    const bindings = show('listBindings');
    await jest.advanceTimersByTimeAsync(1_000);
    askAgain();
    await jest.advanceTimersByTimeAsync(0);
    expect(bindings).toHaveBeenCalledTimes(2);
  });

  it('is not asked for twice while it is being asked for', () => {
    const bindings = show('listBindings');
    askAgain(['listBindings']);
    askAgain(['listBindings']);
    expect(bindings).toHaveBeenCalledTimes(1);
  });

  it('is asked for alone: what other pages show is left in peace', async () => {
    const areas = show('listAreas');
    await jest.advanceTimersByTimeAsync(1_000);
    askAgain(['listBindings']);
    await jest.advanceTimersByTimeAsync(0);
    expect(areas).toHaveBeenCalledTimes(1);
  });

  it('follows by itself while somebody is waited for, and stops with the page', async () => {
    const bindings = show('listBindings');
    const stop = keepAsking(['listBindings']);
    await jest.advanceTimersByTimeAsync(3 * A_WHILE);
    expect(bindings).toHaveBeenCalledTimes(4);
    stop();
    await jest.advanceTimersByTimeAsync(3 * A_WHILE);
    expect(bindings).toHaveBeenCalledTimes(4);
  });

  it('is not followed for ever on a page that somebody forgot', async () => {
    const bindings = show('listBindings');
    const stop = keepAsking(['listBindings']);
    await jest.advanceTimersByTimeAsync(60 * 60_000);
    expect(bindings.mock.calls.length).toBeLessThan(250);
    stop();
  });
});
