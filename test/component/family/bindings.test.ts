import { randomUUID } from 'node:crypto';
import {
  acceptInvitation,
  agreed,
  createFamily,
  inviteRelative,
  join,
} from '../harness/family-story';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';

let product: Product;
let organizer: PersonClient;
let wife: PersonClient;
let familyId: string;
beforeAll(async () => {
  product = await startProduct();
});
beforeEach(async () => {
  await product.reset();
  [organizer, wife] = [await product.as('lin-jianguo'), await product.as('chen-xiulan')];
  familyId = (await createFamily(organizer)).familyId;
  await join(organizer, wife, familyId, 'spouse');
});
afterAll(() => product.stop());

const bindingsOf = async () =>
  (await organizer.ok('listBindings', { params: { familyId } })).bindings;

describe('a binding', () => {
  it('is not made twice, nor to oneself', async () => {
    const { members } = await organizer.ok('readFamily', { params: { familyId } });
    const bind = (memberId = '') =>
      organizer.refused('bindMember', {
        params: { familyId },
        body: { agreed: agreed('relation-promise'), memberId, relation: 'spouse', role: null },
      });
    const [me, her] = members;
    const twice = await bind(her?.memberId);
    expect(twice.decision?.reasons.map((reason) => reason.code)).toContain('already-bound');
    const self = await bind(me?.memberId);
    expect(self.decision?.reasons.map((reason) => reason.code)).toContain('self-not-allowed');
  });

  it('can be ended by the one it pays for, and made again', async () => {
    const [binding] = await bindingsOf();
    const params = { familyId, bindingId: binding?.bindingId ?? '' };
    expect((await wife.ok('unbindMember', { params })).endedOn).toBe('2025-11-15');
    expect(await bindingsOf()).toEqual([]);
    expect((await wife.refused('unbindMember', { params })).code).toBe('not-found');
    const body = {
      agreed: agreed('relation-promise'),
      memberId: binding?.memberId ?? '',
      relation: 'spouse',
      role: null,
    } as const;
    const { result } = await organizer.ok('bindMember', { params: { familyId }, body });
    expect(result).toMatchObject({ rank: 1, mine: true });
  });

  it('is not ended by somebody it does not concern', async () => {
    const father = await product.as('lin-defu');
    await join(organizer, father, familyId, 'parent', 'father');
    const binding = (await bindingsOf()).find((row) => row.relation === 'spouse');
    const params = { familyId, bindingId: binding?.bindingId ?? '' };
    expect((await father.refused('unbindMember', { params })).code).toBe('not-found');
  });
});

describe('the order in which payers pay', () => {
  it('is refused by the area where it is not for people to choose', async () => {
    const [binding] = await bindingsOf();
    const problem = await wife.refused('changeDrawOrder', {
      params: { familyId, memberId: binding?.memberId ?? '' },
      body: { bindingIds: [binding?.bindingId ?? ''] },
    });
    expect(problem.code).toBe('refused-by-rule');
  });

  it('must name the payers of today', async () => {
    const [binding] = await bindingsOf();
    const problem = await wife.refused('changeDrawOrder', {
      params: { familyId, memberId: binding?.memberId ?? '' },
      body: { bindingIds: [randomUUID()] },
    });
    expect(problem.code).toBe('state-changed');
  });
});

describe('厦门, where payers follow one another', () => {
  /** The son's family with his sister and father; she has bound their father too. */
  async function twoPayers() {
    const [son, daughter] = [await product.as('xiamen-son'), await product.as('xiamen-daughter')];
    const father = await product.as('xiamen-father');
    const { familyId: home, hasDrawOrder } = await createFamily(son);
    await join(son, daughter, home, 'sibling');
    const { memberId } = await join(son, father, home, 'parent', 'father');
    const bound = await daughter.ok('bindMember', {
      params: { familyId: home },
      body: { agreed: agreed('relation-promise'), memberId, relation: 'parent', role: 'father' },
    });
    return { home, hasDrawOrder, memberId, son, daughter, father, bound };
  }

  it('binds a second payer after the first, and says that no number is known', async () => {
    const { bound, hasDrawOrder } = await twoPayers();
    expect(hasDrawOrder).toBe(true);
    expect(bound.result?.rank).toBe(2);
    expect(bound.decision).toMatchObject({ outcome: 'allowed', warning: true });
    expect(bound.decision.reasons.map(({ code }) => code)).toContain('payer-limit-unknown');
  });

  it('gives a temporary member none, for only a premium is paid for them', async () => {
    const [son, father] = [await product.as('xiamen-son'), await product.as('xiamen-father')];
    const { familyId: home } = await createFamily(son);
    const invitation = await inviteRelative(son, home, 'parent', 'father');
    const { memberId } = await acceptInvitation(father, invitation, false);
    const { bindings } = await son.ok('listBindings', { params: { familyId: home } });
    const problem = await son.refused('changeDrawOrder', {
      params: { familyId: home, memberId },
      body: { bindingIds: bindings.map((row) => row.bindingId) },
    });
    expect(problem.decision?.nextStep.action).toBe('upgrade-member');
  });

  it('lets a member put two payers into their order', async () => {
    const { home, memberId, father, daughter } = await twoPayers();
    const list = await father.ok('listBindings', { params: { familyId: home } });
    const mine = list.bindings.filter((row) => row.memberId === memberId);
    const bindingIds = mine.map((row) => row.bindingId).reverse();
    const { bindings } = await father.ok('changeDrawOrder', {
      params: { familyId: home, memberId },
      body: { bindingIds },
    });
    expect(bindings.map((row) => [row.bindingId, row.rank])).toEqual([
      [bindingIds[0], 1],
      [bindingIds[1], 2],
    ]);
    expect(bindings[0]?.payer.personId).toBe(daughter.personId);
  });
});
