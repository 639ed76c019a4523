import type * as Problems from './api-problem';
import type * as SendOnce from './send-once';
import type { Sending } from './transport';

const store = new Map<string, unknown>();
const sent = jest.fn<Promise<unknown>, [Sending]>();

jest.mock('../platform/storage', () => ({
  readStored: (key: string) => store.get(key) ?? null,
  writeStored: (key: string, value: unknown) => store.set(key, value),
  removeStored: (key: string) => store.delete(key),
}));
jest.mock('../platform/login', () => ({ platformCredential: async () => null }));
jest.mock('./transport', () => ({ send: (sending: Sending) => sent(sending) }));

type Api = typeof SendOnce & typeof Problems;

/** The app as it is after it was started: all that is left of before is what the phone stored. */
function startApp(): Api {
  jest.resetModules();
  const problems = jest.requireActual<typeof Problems>('./api-problem');
  return { ...problems, ...jest.requireActual<typeof SendOnce>('./send-once') };
}

const CARD = '6200000000000005';
const OTHER_CARD = '6200000000000013';
const FAMILY = '00000000-0000-4000-8000-000000000009';
const params = { familyId: FAMILY, orderId: FAMILY };
const refundTo = (cardNumber: string) => ({ params, body: { cardNumber } });
const order = {
  orderId: FAMILY,
  orderNumber: 'GJ2025111500000001',
  kind: 'premium-refund',
  state: 'submitted',
  amountFen: 40_000,
  payer: { personId: FAMILY, name: '黄国栋' },
  member: { personId: FAMILY, name: '黄启明' },
  coverYear: 2026,
  coverFrom: null,
  batchOn: null,
  returnsAt: null,
  cardTail: '0005',
  failure: null,
  createdAt: '2025-11-15T01:30:00.000Z',
  updatedAt: '2025-11-15T01:30:00.000Z',
};

const key = (nth: number) => sent.mock.calls[nth]?.[0].headers?.['Idempotency-Key'];
const path = (nth: number) => sent.mock.calls[nth]?.[0].path;

/** Sends a command whose answer never comes. */
async function sendIntoTheDark({ sendOnce, ApiProblem }: Api): Promise<void> {
  sent.mockRejectedValueOnce(new ApiProblem('no-answer'));
  await expect(sendOnce('correctCard', 'slot', refundTo(CARD))).rejects.toThrow('no-answer');
}

beforeEach(() => {
  store.clear();
  sent.mockReset();
});

describe('a command that carries a number nobody may find on the phone', () => {
  test('leaves nothing of it in the store', async () => {
    await sendIntoTheDark(startApp());
    expect([...store]).not.toEqual([]);
    expect(JSON.stringify([...store])).not.toContain(CARD);
  });

  test('is sent again in full while the app lives', async () => {
    const app = startApp();
    await sendIntoTheDark(app);
    sent.mockResolvedValueOnce({ order });
    expect(await app.finishEarlier('correctCard', 'slot')).toEqual({ order });
    expect(sent.mock.calls[1]?.[0].body).toEqual({ cardNumber: CARD });
    expect(key(1)).toBe(key(0));
  });

  test('has its answer asked for by its id once the app was killed', async () => {
    await sendIntoTheDark(startApp());
    sent.mockResolvedValueOnce({ answer: { order } });
    expect(await startApp().finishEarlier('correctCard', 'slot')).toEqual({ order });
    expect(path(1)).toBe(`/api/me/commands/${key(0)}/close`);
  });

  test('keeps its id after the kill when the same is typed again', async () => {
    await sendIntoTheDark(startApp());
    sent.mockResolvedValueOnce({ order });
    await startApp().sendOnce('correctCard', 'slot', refundTo(CARD));
    expect(key(1)).toBe(key(0));
  });

  test('is not done a second time with another number: what became of it is asked', async () => {
    await sendIntoTheDark(startApp());
    const app = startApp();
    sent.mockRejectedValueOnce(new app.ApiProblem('request-id-reused'));
    await expect(app.sendOnce('correctCard', 'slot', refundTo(OTHER_CARD))).rejects.toThrow();
    expect(key(1)).toBe(key(0));
    sent.mockResolvedValueOnce({ answer: { order } });
    expect(await app.finishEarlier('correctCard', 'slot')).toEqual({ order });
    expect(path(2)).toBe(`/api/me/commands/${key(0)}/close`);
  });

  test('may be made anew once the server says that it never happened', async () => {
    await sendIntoTheDark(startApp());
    const app = startApp();
    sent.mockResolvedValueOnce({ answer: null });
    await expect(app.finishEarlier('correctCard', 'slot')).rejects.toThrow('earlier-not-done');
    sent.mockResolvedValueOnce({ order });
    await app.sendOnce('correctCard', 'slot', refundTo(OTHER_CARD));
    expect(key(2)).not.toBe(key(0));
  });

  test('stays open while the server does not know yet', async () => {
    await sendIntoTheDark(startApp());
    const app = startApp();
    sent.mockRejectedValueOnce(new app.ApiProblem('request-running'));
    await expect(app.finishEarlier('correctCard', 'slot')).rejects.toThrow('request-running');
    sent.mockResolvedValueOnce({ answer: { order } });
    expect(await app.finishEarlier('correctCard', 'slot')).toEqual({ order });
  });
});
