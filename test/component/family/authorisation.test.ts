import { randomUUID } from 'node:crypto';
import {
  ENDPOINT_NAMES,
  type EndpointName,
  endpointOf,
  type ResponseOf,
} from '@gongji/shared/contracts';
import { agreed, createFamily, inviteRelative, join } from '../harness/family-story';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';

type Things = Record<string, string>;

let product: Product;
let organizer: PersonClient;
let stranger: PersonClient;
/** Real ids of a family that the stranger has no part in. */
let theirs: Things;

beforeAll(async () => {
  product = await startProduct();
  organizer = await product.as('lin-jianguo');
  stranger = await product.as('zhao-qiang');
  const { familyId } = await createFamily(organizer);
  const joined = await join(organizer, await product.as('lin-defu'), familyId, 'parent', 'father');
  const { bindings } = await organizer.ok('listBindings', { params: { familyId } });
  const invitation = await inviteRelative(organizer, familyId, 'spouse');
  const { records } = await organizer.ok('listRecords', { query: { limit: 20 } });
  theirs = {
    familyId,
    memberId: joined.memberId,
    bindingId: bindings[0]?.bindingId ?? '',
    invitationId: invitation.invitationId,
    recordId: records[0]?.recordId ?? '',
    paymentId: randomUUID(),
    shareId: randomUUID(),
    preparedPaymentId: randomUUID(),
  };
});
afterAll(() => product.stop());

const scoped = ENDPOINT_NAMES.filter((name) =>
  ['family', 'record', 'invitation'].includes(endpointOf(name).scope),
);

const ofFamily = scoped.filter((name) => endpointOf(name).scope === 'family');

const proof = { token: 'a-token-that-nobody-was-ever-given' };

/** Bodies that the contract takes, so that what turns the stranger away is not their input. */
const BODIES: Partial<Record<EndpointName, object>> = {
  movePot: { amountFen: 100 },
  addTemporaryMember: {
    agreed: agreed('relation-promise'),
    name: '黄玉英',
    idNumber: '11010519490119000X',
    relation: 'parent',
    role: 'mother',
  },
  upgradeMember: { agreed: agreed('member-consent'), faceVerificationId: randomUUID() },
  inviteRelative: {
    agreed: agreed('relation-promise'),
    relation: 'child',
    role: null,
    nameHint: '女儿',
  },
  acceptInvitation: { agreed: agreed('member-consent'), proof, faceVerificationId: null },
  declineInvitation: { proof },
  bindMember: {
    agreed: agreed('relation-promise'),
    memberId: randomUUID(),
    relation: 'child',
    role: null,
  },
  changeDrawOrder: { bindingIds: [randomUUID()] },
  preparePayment: { payerId: randomUUID(), memberIds: [randomUUID()] },
  payPremiums: {
    agreed: agreed('premium-notice'),
    coverYear: 2026,
    memberIds: [randomUUID()],
    expectedTotalFen: 1,
  },
};

async function ask(who: PersonClient, name: EndpointName, things: Things) {
  const keys = Object.keys(endpointOf(name).params.shape);
  const params = Object.fromEntries(keys.map((key) => [key, things[key]]));
  const sent = { params, body: BODIES[name] ?? {} };
  return who.send(name, sent as Parameters<typeof who.send>[1]);
}

const withoutTrace = (text: string) => text.replace(/"traceId":"[^"]*"/, '');

describe('a stranger with a valid session', () => {
  it('is tried on every endpoint of a family, an invitation or a record', () => {
    expect(scoped.length).toBeGreaterThanOrEqual(20);
  });

  it.each(scoped)('gets 404 from %s', async (name) => {
    const answer = await ask(stranger, name, theirs);
    expect(answer.status).toBe(404);
  });

  it.each(scoped)('cannot tell by %s whether the thing exists', async (name) => {
    const missing = Object.fromEntries(Object.keys(theirs).map((key) => [key, randomUUID()]));
    const [real, none] = [await ask(stranger, name, theirs), await ask(stranger, name, missing)];
    expect(withoutTrace(real.text)).toBe(withoutTrace(none.text));
  });

  it.each(ofFamily)('learns nothing from wrong input to %s', async (name) => {
    const row = endpointOf(name);
    const keys = Object.keys(row.params.shape);
    const params = Object.fromEntries(keys.map((key) => [key, theirs[key]]));
    const sent = { params, body: { unknownKey: 1 } };
    const answer = await stranger.send(name, sent as Parameters<typeof stranger.send>[1]);
    expect(answer.status).toBe(404);
  });
});

describe('nobody signed in', () => {
  // To them the operator's addresses do not even exist: test/component/operator says so of each.
  const closed = ENDPOINT_NAMES.filter(
    (name) => !['public', 'operator'].includes(endpointOf(name).scope),
  );

  it.each(closed)('gets 401 from %s', async (name) => {
    expect((await ask(product.nobody(), name, theirs)).status).toBe(401);
  });
});

describe('a member who is not the organizer', () => {
  it('reads the family, but sees nobody else’s enrolment', async () => {
    const father = await product.as('lin-defu');
    const { familyId = '' } = theirs;
    const family: ResponseOf<'readFamily'> = await father.ok('readFamily', {
      params: { familyId },
    });
    expect(family.iAmOrganizer).toBe(false);
    for (const member of family.members) expect(member.enrolment !== null).toBe(member.me);
  });

  it.each(['inviteRelative', 'addTemporaryMember', 'removeMember', 'withdrawInvitation'] as const)(
    'finds no %s',
    async (name) => {
      const father = await product.as('lin-defu');
      expect((await ask(father, name, theirs)).status).toBe(404);
    },
  );

  it('sees no invitation of somebody else', async () => {
    const father = await product.as('lin-defu');
    const { familyId = '' } = theirs;
    const list = await father.ok('listInvitations', { params: { familyId } });
    expect(list.invitations).toEqual([]);
  });
});
