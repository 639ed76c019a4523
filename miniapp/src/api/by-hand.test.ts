import { ownDataEndpoints } from '@gongji/shared/contracts';
import { ApiProblem } from './api-problem';
import { call } from './client';
import { learnEndpoints } from './endpoint-rows';
import type { Sending } from './transport';

const sent = jest.fn<Promise<unknown>, [Sending]>();
const asked = jest.fn(async () => null);

jest.mock('../platform/storage', () => ({ readStored: () => null, writeStored: () => null }));
jest.mock('../platform/login', () => ({ platformCredential: () => asked() }));
jest.mock('./transport', () => ({ send: (sending: Sending) => sent(sending) }));

learnEndpoints(ownDataEndpoints);

const STALE = 'fresh-sign-in-needed';
const requestId = '00000000-0000-4000-8000-000000000009';

beforeEach(() => {
  asked.mockClear();
  sent.mockRejectedValue(new ApiProblem(STALE));
});

describe('where a fresh sign-in is needed', () => {
  test.each(['copyMyData', 'deleteAccount'] as const)(
    '%s waits for who holds the phone: the platform would vouch for anybody',
    async (name) => {
      await expect(call(name, {}, { requestId })).rejects.toThrow(STALE);
      expect(asked).not.toHaveBeenCalled();
    },
  );

  test('the platform is asked for anything else', async () => {
    const params = { familyId: requestId };
    await expect(call('leaveFamily', { params }, { requestId })).rejects.toThrow(STALE);
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
