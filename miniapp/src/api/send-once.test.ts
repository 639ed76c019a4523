import { onlineManager } from '@tanstack/react-query';
import { useSession } from '../state/session';
import { ApiProblem } from './api-problem';
import { openRequest } from './request-ids';
import { finishEarlier, sendOnce } from './send-once';
import { type Sending, send } from './transport';

const again = jest.fn<Promise<{ provider: string; credential: string } | null>, []>();
const store = new Map<string, unknown>();

jest.mock('../platform/storage', () => ({
  readStored: (key: string) => store.get(key) ?? null,
  writeStored: (key: string, value: unknown) => store.set(key, value),
  removeStored: (key: string) => store.delete(key),
}));
jest.mock('../platform/login', () => ({ platformCredential: () => again() }));
jest.mock('./transport', () => ({ send: jest.fn() }));

const sent = send as jest.MockedFunction<typeof send>;
const FAMILY = '00000000-0000-4000-8000-000000000009';
const request = { params: { familyId: FAMILY, invitationId: FAMILY } };
const answer = {
  invitationId: FAMILY,
  invitedAs: 'member',
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

  test('is not begun without a network, so that nothing is sent later by itself', async () => {
    onlineManager.setOnline(false);
    await expect(withdraw()).rejects.toThrow('no-network');
    expect(sent).not.toHaveBeenCalled();
    expect(openRequest('slot')).toBeNull();
    onlineManager.setOnline(true);
  });

  test('that was sent before may be asked for again without one', async () => {
    sent.mockRejectedValue(new ApiProblem('no-network'));
    await expect(withdraw()).rejects.toThrow('no-network');
    onlineManager.setOnline(false);
    await expect(withdraw()).rejects.toThrow('no-network');
    expect(sent).toHaveBeenCalledTimes(2);
    onlineManager.setOnline(true);
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

  const needed = () => new ApiProblem('fresh-sign-in-needed');
  const me = { personId: FAMILY, name: '林建国', familyIds: [], viewedFamilyIds: [] };
  const session = {
    token: 'a-new-token',
    expiresAt: '2025-11-15T13:30:00.000Z',
    me: { ...me, idNumberMasked: '350102********0012' },
  };

  test('goes out once more under its id when the platform has said anew who this is', async () => {
    useSession.getState().signedIn('an-old-token', session.me);
    again.mockResolvedValueOnce({ provider: 'weapp', credential: 'a-code' });
    sent.mockRejectedValueOnce(needed()).mockResolvedValueOnce(session).mockResolvedValue(answer);
    expect(await withdraw()).toEqual(answer);
    const [first, , second] = keys();
    expect(first).toBe(second);
    const tokens = sent.mock.calls.map(([{ headers }]) => headers?.['Authorization']);
    expect(tokens).toEqual(['Bearer an-old-token', 'Bearer an-old-token', 'Bearer a-new-token']);
  });

  test('stays undone where the platform says nothing, or names somebody else', async () => {
    useSession.getState().signedIn('an-old-token', { ...session.me, personId: 'another' });
    again.mockResolvedValueOnce(null);
    sent.mockRejectedValueOnce(needed());
    await expect(withdraw()).rejects.toThrow('fresh-sign-in-needed');
    again.mockResolvedValueOnce({ provider: 'weapp', credential: 'a-code' });
    sent.mockRejectedValueOnce(needed()).mockResolvedValueOnce(session);
    await expect(withdraw()).rejects.toThrow('fresh-sign-in-needed');
    expect(useSession.getState().token).toBe('an-old-token');
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
