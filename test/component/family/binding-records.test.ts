import { inviteOn, PAPER } from '../harness/bind-terms';
import { acceptInvitation, createFamily, join } from '../harness/family-story';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
beforeEach(() => product.reset());
afterAll(() => product.stop());

async function bindingsIn(reader: PersonClient) {
  return (await reader.ok('listRecords', { query: { kind: 'binding' } })).records;
}

/** 林德福 in his son's family, whose account pays for him; 小雨 belongs to it too. */
async function linFamily() {
  const [son, father] = [await product.as('lin-jianguo'), await product.as('lin-defu')];
  const xiaoyu = await product.as('lin-xiaoyu');
  const { familyId } = await createFamily(son);
  await join(son, father, familyId, 'parent', 'father');
  await join(son, xiaoyu, familyId, 'child');
  return { son, father, xiaoyu, familyId };
}

describe('a binding in the records', () => {
  it('is there for its payer and its member, and for nobody else in the family', async () => {
    const { son, father, xiaoyu } = await linFamily();
    const [record] = await bindingsIn(father);
    expect(record).toMatchObject({
      kind: 'binding',
      payer: { name: '林建国' },
      member: { name: '林德福' },
      standing: 'active',
      amountFen: null,
      state: null,
    });
    expect(await bindingsIn(son)).toContainEqual(record);
    const seen = (await bindingsIn(xiaoyu)).map(({ member }) => member?.name);
    expect(seen).toEqual(['林小雨']);
    const params = { recordId: record?.recordId ?? '' };
    expect((await xiaoyu.refused('readRecord', { params })).status).toBe(404);
  });

  it('tells that it has ended, and on which day', async () => {
    const { father, familyId } = await linFamily();
    const [record] = await bindingsIn(father);
    const bindingId = record?.recordId ?? '';
    const { endedOn } = await father.ok('unbindMember', { params: { familyId, bindingId } });
    const detail = await father.ok('readRecord', { params: { recordId: bindingId } });
    expect(detail).toMatchObject({
      record: { standing: 'ended' },
      binding: { standing: 'ended', endedOn },
      order: null,
    });
    expect(await bindingsIn(father)).toMatchObject([{ standing: 'ended' }]);
  });

  it('tells that it waits for the agency, and with how many papers', async () => {
    const [father, son] = [await product.as('shenzhen-father'), await product.as('shenzhen-son')];
    const { familyId } = await createFamily(father);
    await acceptInvitation(
      son,
      await inviteOn(father, familyId, 'child', null, { papers: [PAPER] }),
    );
    const [record] = await bindingsIn(son);
    expect(record?.standing).toBe('in-review');
    const params = { recordId: record?.recordId ?? '' };
    const { binding } = await father.ok('readRecord', { params });
    expect(binding).toMatchObject({ papers: 1, mine: true, endedOn: null });
  });

  it('has run out on the day after its last, without anybody’s doing', async () => {
    await product.play({ today: '2025-11-15' });
    const { father, familyId } = await linFamily();
    const [record] = await bindingsIn(father);
    await product.services.db
      .updateTable('bindings')
      .set({ endsOn: '2025-11-20' })
      .where('familyId', '=', familyId)
      .execute();
    await product.play({ today: '2025-11-20' });
    expect((await bindingsIn(father))[0]).toEqual(record);
    await product.play({ today: '2025-11-21' });
    expect(await bindingsIn(father)).toMatchObject([{ standing: 'expired' }]);
  });
});
