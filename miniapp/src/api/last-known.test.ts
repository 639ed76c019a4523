import { QueryObserver } from '@tanstack/react-query';
import { ApiProblem } from './api-problem';
import { forgetKnown } from './last-known';
import { queryClient } from './query-client';

const store = new Map<string, unknown>();

jest.mock('../platform/storage', () => ({
  readStored: (key: string) => store.get(key) ?? null,
  writeStored: (key: string, value: unknown) => store.set(key, value),
  removeStored: (key: string) => store.delete(key),
}));

const AREA = { areaCode: '350100', name: '福州市' };
const RECORDS = { records: [], next: null };
const FIRST_DAY = Date.parse('2025-11-15T01:30:00Z');

/** A page that reads, once to its end; gives what it has to show. */
async function read(name: string, answer: () => Promise<unknown>, page = false) {
  const data = page ? async () => ({ pages: [await answer()], pageParams: [null] }) : answer;
  const observer = new QueryObserver(queryClient, { queryKey: [name, {}, 'me'], queryFn: data });
  const stop = observer.subscribe(() => {});
  await jest.advanceTimersByTimeAsync(2_000);
  stop();
  return observer.getCurrentResult();
}
const unreached = async () => {
  throw new ApiProblem('no-network');
};
/** Nothing of it is left in the memory of the app. */
const close = () => queryClient.clear();

beforeEach(() => {
  jest.useFakeTimers({ now: FIRST_DAY });
  store.clear();
});
afterEach(() => {
  close();
  jest.useRealTimers();
});

describe('what was last known', () => {
  it('is shown with its time where nothing is reached after the app was closed', async () => {
    await read('listRecords', async () => RECORDS, true);
    close();
    jest.setSystemTime(FIRST_DAY + 86_400_000);
    const { data, error, dataUpdatedAt } = await read('listRecords', unreached, true);
    expect(data).toEqual({ pages: [RECORDS], pageParams: [null] });
    expect(error).toMatchObject({ code: 'no-network' });
    expect(dataUpdatedAt).toBe(FIRST_DAY);
  });

  it('gives way to a refusal: what one may no longer see is not shown', async () => {
    await read('listRecords', async () => RECORDS, true);
    close();
    const refuse = async () => {
      throw new ApiProblem('not-found');
    };
    expect((await read('listRecords', refuse, true)).data).toBeUndefined();
  });

  it('is not shown where it has not the form of today, nor kept of anything else', async () => {
    await read('listRecords', async () => ({ records: 'none' }), true);
    await read('listAreas', async () => ({ areas: [AREA] }));
    close();
    expect((await read('listRecords', unreached, true)).data).toBeUndefined();
    expect((await read('listAreas', unreached)).data).toBeUndefined();
  });

  it('is gone once somebody has signed out', async () => {
    await read('listRecords', async () => RECORDS, true);
    close();
    forgetKnown();
    expect((await read('listRecords', unreached, true)).data).toBeUndefined();
  });
});
