import { ApiProblem } from './api-problem';
import { openRequest } from './request-ids';
import { finishEarlier, sendOnce } from './send-once';
import { type Sending, send } from './transport';

const store = new Map<string, unknown>();

jest.mock('../platform/storage', () => ({
  readStored: (key: string) => store.get(key) ?? null,
  writeStored: (key: string, value: unknown) => store.set(key, value),
  removeStored: (key: string) => store.delete(key),
}));
jest.mock('./transport', () => ({ send: jest.fn() }));

const sent = send as jest.MockedFunction<typeof send>;
const FAMILY = '00000000-0000-4000-8000-000000000009';
const request = { params: { familyId: FAMILY, invitationId: FAMILY } };
const answer = {
  invitationId: FAMILY,
  relation: 'parent',
  role: 'father',
  nameHint: '爸爸',
  status: 'withdrawn',
  createdAt: '2025-11-15T01:30:00.000Z',
  expiresAt: '2025-11-22T01:30:00.000Z',
  code: null,
  token: null,
};

const keys = () => sent.mock.calls.map(([{ headers }]: [Sending]) => headers?.['Idempotency-Key']);
const withdraw = (given = request) => sendOnce('withdrawInvitation', 'slot', given);

beforeEach(() => {
  store.clear();
  sent.mockReset();
});

describe('a command', () => {
  test('is stored under its id before it is sent', async () => {
    sent.mockImplementation(async ({ headers }) => {
      expect(openRequest('slot')?.requestId).toBe(headers?.['Idempotency-Key']);
      return answer;
    });
    await withdraw();
    expect(sent).toHaveBeenCalledTimes(1);
  });

  test('goes out again under the same id after a dead network', async () => {
    sent.mockRejectedValueOnce(new ApiProblem('no-network')).mockResolvedValueOnce(answer);
    await expect(withdraw()).rejects.toThrow('no-network');
    await withdraw();
    const [first, second] = keys();
    expect(first).toBe(second);
  });

  test('is a new one once the answer was final', async () => {
    sent.mockResolvedValue(answer);
    await withdraw();
    await withdraw();
    const [first, second] = keys();
    expect(first).not.toBe(second);
    expect(openRequest('slot')).toBeNull();
  });

  test('gives its id up when a rule refused it', async () => {
    sent.mockRejectedValueOnce(new ApiProblem('refused-by-rule'));
    await expect(withdraw()).rejects.toThrow('refused-by-rule');
    expect(openRequest('slot')).toBeNull();
  });

  test('waits for the earlier one when something else is asked', async () => {
    sent.mockRejectedValueOnce(new ApiProblem('no-answer'));
    await expect(withdraw()).rejects.toThrow('no-answer');
    const other = { params: { ...request.params, invitationId: FAMILY.replace('9', '8') } };
    await expect(withdraw(other)).rejects.toThrow('earlier-unfinished');
    expect(sent).toHaveBeenCalledTimes(1);
    expect(openRequest('slot')?.request).toEqual(request);
  });

  test('is sent again as it was where its answer never came', async () => {
    sent.mockRejectedValueOnce(new ApiProblem('no-answer')).mockResolvedValueOnce(answer);
    await expect(withdraw()).rejects.toThrow('no-answer');
    expect(await finishEarlier('withdrawInvitation', 'slot')).toEqual(answer);
    const [first, second] = keys();
    expect(first).toBe(second);
    expect(openRequest('slot')).toBeNull();
  });

  test('does not trust an answer that breaks the contract, and keeps its id', async () => {
    sent.mockResolvedValueOnce({ hello: 'there' });
    await expect(withdraw()).rejects.toThrow('answer-not-understood');
    expect(openRequest('slot')).not.toBeNull();
  });
});
