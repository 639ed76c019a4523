import { ENDPOINT_NAMES, endpointOf, type ResponseOf } from '@gongji/shared/contracts';
import { createFamily, inviteRelative, join } from '../harness/family-story';
import { type Product, startProduct } from '../harness/start-product';

/** Who may come to which endpoint at all is the matrix of test/component/authorisation. */
let product: Product;
let familyId: string;

beforeAll(async () => {
  product = await startProduct();
  const organizer = await product.as('lin-jianguo');
  ({ familyId } = await createFamily(organizer));
  await join(organizer, await product.as('lin-defu'), familyId, 'parent', 'father');
  await inviteRelative(organizer, familyId, 'spouse');
});
afterAll(() => product.stop());

describe('who only looks on', () => {
  it('may read, and change nothing but that they look on', () => {
    const rows = ENDPOINT_NAMES.map((name) => ({ name, ...endpointOf(name) }));
    const seen = rows.filter(({ scope, forViewers }) => scope === 'family' && forViewers);
    const changes = seen.filter(({ method }) => method !== 'GET').map(({ name }) => name);
    expect(changes).toEqual(['endViewing']);
  });
});

describe('a member who is not the organizer', () => {
  it('reads the family, but sees nobody else’s enrolment', async () => {
    const father = await product.as('lin-defu');
    const family: ResponseOf<'readFamily'> = await father.ok('readFamily', {
      params: { familyId },
    });
    expect(family.iAmOrganizer).toBe(false);
    for (const member of family.members) expect(member.enrolment !== null).toBe(member.me);
  });

  it('sees no invitation of somebody else', async () => {
    const father = await product.as('lin-defu');
    const list = await father.ok('listInvitations', { params: { familyId } });
    expect(list.invitations).toEqual([]);
  });
});
