import type { MemberPerson } from '../adapters/postgres/members';
import type { Services } from './context';
import { readEnrolments } from './read-enrolments';

const MEMBER = { personId: 'p', name: '林建国', idNumberSealed: 'sealed' } as MemberPerson;

/** A question to a database in which nobody has taken anything back. */
const question = {
  selectFrom: () => question,
  select: () => question,
  where: () => question,
  execute: async () => [],
};

describe('how members stand at the core', () => {
  it('is left open where the core keeps silent, so that a page does not wait with it', async () => {
    const services = {
      db: question,
      vault: { decrypt: () => '350100199001010000' },
      core: { readPerson: () => new Promise(() => undefined) },
    } as unknown as Services;
    const startedAt = performance.now();
    expect((await readEnrolments(services, [MEMBER, MEMBER])).size).toBe(0);
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });
});
