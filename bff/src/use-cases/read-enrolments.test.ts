import type { MemberPerson } from '../adapters/postgres/members';
import type { Services } from './context';
import { readEnrolments } from './read-enrolments';

const MEMBER = { personId: 'p', name: '林建国', idNumberSealed: '' } as MemberPerson;

describe('how members stand at the core', () => {
  it('is left open where the core keeps silent, so that a page does not wait with it', async () => {
    const services = {
      vault: { decrypt: () => '350100199001010000' },
      core: { readPerson: () => new Promise(() => undefined) },
    } as unknown as Services;
    const startedAt = performance.now();
    expect((await readEnrolments(services, [MEMBER, MEMBER])).size).toBe(0);
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });
});
