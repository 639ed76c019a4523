import { randomUUID } from 'node:crypto';
import { type BindingRow, insertBinding } from '@gongji/bff/src/adapters/postgres/bindings';
import { agreed, createFamily, join } from '../harness/family-story';
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

describe('where payers pay by rank', () => {
  const ACCOUNT = {
    balanceFen: 100_000,
    pastYearsFen: 0,
    thisYearFen: 100_000,
    potFen: 0,
    transfersLeftThisMonth: null,
  };
  let island: Product;
  beforeAll(async () => {
    island = await startProduct({
      adapt: (given) => ({ ...given, core: { ...given.core, readPerson: inXiamen(given.core) } }),
    });
  });
  afterAll(() => island.stop());

  /** Everybody is insured in 厦门, and the sister is an employee too. */
  function inXiamen(core: Product['services']['core']): typeof core.readPerson {
    return async (idNumber, name) => {
      const answer = await core.readPerson(idNumber, name);
      if (answer.kind !== 'done') return answer;
      const employed = { scheme: 'employee', account: ACCOUNT } as const;
      const value = { ...answer.value, ...(name === '林美玲' ? employed : {}), areaCode: '350200' };
      return { ...answer, value };
    };
  }

  /** As the insurance core may bring one in: nobody says yet how many payers there may be here. */
  async function secondPayer(
    who: Pick<BindingRow, 'familyId' | 'payerId' | 'memberId' | 'memberPersonId'>,
  ) {
    await insertBinding(island.services.db, {
      ...who,
      bindingId: randomUUID(),
      relation: 'parent',
      role: 'father',
      rank: 2,
      boundOn: '2025-11-15',
      endedOn: null,
      createdAt: '2025-11-15T00:00:00Z',
    });
  }

  it('says that it does not know whether a second payer may be bound', async () => {
    await island.reset();
    const [son, daughter] = [await island.as('lin-jianguo'), await island.as('lin-meiling')];
    const { familyId } = await createFamily(son);
    await join(son, daughter, familyId, 'sibling');
    const father = await island.as('lin-defu');
    const { memberId } = await join(son, father, familyId, 'parent', 'father');
    const body = { memberId, relation: 'parent', role: 'father' } as const;
    const { decision, result } = await daughter.ok(
      'bindMember',
      { params: { familyId }, body: { agreed: agreed('relation-promise'), ...body } },
      { quote: true },
    );
    expect(decision.outcome).toBe('undecided');
    expect(decision.reasons.map((reason) => reason.code)).toEqual(['payer-limit-unknown']);
    expect(result).toBeNull();
  });

  it('lets a member put two payers into their order', async () => {
    await island.reset();
    const [son, daughter] = [await island.as('lin-jianguo'), await island.as('lin-meiling')];
    const father = await island.as('lin-defu');
    const { familyId, hasDrawOrder } = await createFamily(son);
    expect(hasDrawOrder).toBe(true);
    await join(son, daughter, familyId, 'sibling');
    const { memberId } = await join(son, father, familyId, 'parent', 'father');
    const { personId: payerId } = daughter;
    await secondPayer({ familyId, payerId, memberId, memberPersonId: father.personId });
    const list = await father.ok('listBindings', { params: { familyId } });
    const mine = list.bindings.filter((row) => row.memberId === memberId);
    const bindingIds = mine.map((row) => row.bindingId).reverse();
    const { bindings } = await father.ok('changeDrawOrder', {
      params: { familyId, memberId },
      body: { bindingIds },
    });
    expect(bindings.map((row) => [row.bindingId, row.rank])).toEqual([
      [bindingIds[0], 1],
      [bindingIds[1], 2],
    ]);
    expect(bindings[0]?.payer.personId).toBe(daughter.personId);
  });
});
