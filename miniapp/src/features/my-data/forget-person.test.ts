import { openRequest, takeRequestId } from '../../api/request-ids';
import { keepDemoCredential } from '../../platform/demo-credential';
import { useContactStore } from '../../state/contacts';
import { useDrafts } from '../../state/drafts';
import { forgetPerson } from './forget-person';

const store = new Map<string, unknown>();

jest.mock('../../platform/storage', () => ({
  readStored: (key: string) => store.get(key) ?? null,
  writeStored: (key: string, value: unknown) => store.set(key, value),
  removeStored: (key: string) => store.delete(key),
}));
jest.mock('../../platform/login', () => ({ platformCredential: async () => null }));
jest.mock('../../api', () => jest.requireActual('../../api/query-client'));

const GONE = '00000000-0000-4000-8000-000000000051';
const OTHER = '00000000-0000-4000-8000-000000000052';
const CARD = { cardNumber: '6200000000000005' };

const slotOf = (personId: string) => `${personId}:correctCard:`;

/** What somebody leaves on a phone: a form, a relative's number, a command that is under way. */
function use(personId: string, relative: string): void {
  useDrafts.getState().put(`${personId}:invite`, { hint: relative });
  useContactStore.getState().keep(personId, [{ name: relative, number: '13800000000' }]);
  takeRequestId(slotOf(personId), { request: CARD, kept: {} });
}

test('nothing of who has deleted their account stays on the phone, and all of others does', () => {
  use(GONE, '大儿子');
  use(OTHER, '美玲');
  keepDemoCredential('lin-meiling');
  forgetPerson(GONE);
  const left = JSON.stringify([...store]);
  expect(left).not.toContain(GONE);
  expect(left).not.toContain('大儿子');
  expect(left).not.toContain('lin-meiling');
  expect(left).toContain('美玲');
  expect(openRequest(slotOf(GONE))).toBeNull();
  expect(openRequest(slotOf(OTHER))?.request).toEqual(CARD);
});
