import { ApiProblem } from '../../api/api-problem';
import type { Sending } from '../../api/transport';
import { finishCheck } from './finish-check';

const sent = jest.fn<Promise<unknown>, [Sending]>();
const told = jest.fn(async () => ({ provider: 'weapp', credential: 'a-code-of-wechat' }));

jest.mock('../../platform/storage', () => ({ readStored: () => null, writeStored: () => null }));
jest.mock('../../platform/login', () => ({ platformCredential: () => told() }));
jest.mock('../../api/transport', () => ({ send: (sending: Sending) => sent(sending) }));
jest.mock('../../api', () => ({
  ...jest.requireActual('../../api/api-problem'),
  ...jest.requireActual('../../api/client'),
}));

const TICKET = 'a-ticket-of-twenty-letters';
const SIGNED_IN = {
  token: 'a-token-of-her-own',
  expiresAt: '2025-11-15T13:30:00.000Z',
  me: {
    personId: '00000000-0000-4000-8000-000000000051',
    name: '林小雨',
    idNumberMasked: '350102********0012',
    familyIds: [],
    viewedFamilyIds: [],
  },
};
const fails = (code: 'not-found' | 'no-answer' | 'real-name-needed') =>
  sent.mockRejectedValueOnce(new ApiProblem(code));
const paths = () => sent.mock.calls.map(([{ path }]) => path);

beforeEach(() => sent.mockReset());

describe('a check that is asked how it ended', () => {
  test('has passed where it is gone and the account is known: the answer was lost', async () => {
    fails('not-found');
    sent.mockResolvedValueOnce(SIGNED_IN);
    const finished = await finishCheck(TICKET, '123456');
    expect(finished).toMatchObject({ status: 'passed', signedIn: { token: SIGNED_IN.token } });
    expect(paths()).toEqual(['/api/real-name-checks/finish', '/api/sessions']);
  });

  test('is over where nobody is known by the account', async () => {
    fails('not-found');
    fails('real-name-needed');
    await expect(finishCheck(TICKET, '123456')).rejects.toThrow('not-found');
  });

  test('is over where the platform tells no account', async () => {
    fails('not-found');
    told.mockRejectedValueOnce(new Error('login:fail'));
    await expect(finishCheck(TICKET, null)).rejects.toThrow('not-found');
  });

  test.each(['a first', 'a second'])('stays open while %s answer is on its way', async (which) => {
    if (which === 'a second') fails('not-found');
    fails('no-answer');
    await expect(finishCheck(TICKET, null)).rejects.toThrow('no-answer');
  });
});
