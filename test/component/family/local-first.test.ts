import { bindRequest } from '../harness/bind-terms';
import { createFamily, join } from '../harness/family-story';
import { type Product, startProduct } from '../harness/start-product';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
beforeEach(() => product.reset());
afterAll(() => product.stop());

/** 周启明's father, for whom a sister in 芜湖 binds a day before the brother in 合肥. */
async function fatherOfThree() {
  const son = await product.as('anhui-son');
  const { familyId } = await createFamily(son);
  const father = await product.as('anhui-father');
  const { memberId } = await join(son, father, familyId, 'parent', 'father');
  for (const demoId of ['anhui-sister', 'anhui-brother', 'anhui-younger-sister']) {
    await join(son, await product.as(demoId), familyId, 'sibling');
  }
  const request = bindRequest({ familyId, memberId, relation: 'parent', role: 'father' });
  for (const [demoId, today] of [
    ['anhui-sister', '2025-11-16'],
    ['anhui-brother', '2025-11-17'],
  ] as const) {
    await product.play({ today });
    await (await product.as(demoId)).ok('bindMember', request);
  }
  return { father, familyId, memberId, request };
}

describe('安徽, where payers of the own area come first', () => {
  it('shows them in the order in which they are drawn on, to the member too', async () => {
    const { father, familyId, memberId } = await fatherOfThree();
    const { bindings } = await father.ok('listBindings', { params: { familyId } });
    const his = bindings.filter((row) => row.memberId === memberId);
    expect(his.map(({ payer, rank }) => [payer.name, rank])).toEqual([
      ['周启明', 1],
      ['周启亮', 2],
      ['周启芳', 3],
    ]);
  });

  it('counts a payer where that payer is insured, not where the family was created', async () => {
    const { request } = await fatherOfThree();
    const second = await product.as('anhui-younger-sister');
    const problem = await second.refused('bindMember', request);
    expect(problem.decision?.reasons.map(({ code }) => code)).toContain(
      'cross-area-payer-limit-reached',
    );
  });

  it('is shown by the family’s area where the core does not say where a member is', async () => {
    const { father, familyId, memberId } = await fatherOfThree();
    await product.play({ faults: { 'insurance-core': 'error-5xx' } });
    const { bindings } = await father.ok('listBindings', { params: { familyId } });
    await product.play({ faults: { 'insurance-core': 'none' } });
    const his = bindings.filter((row) => row.memberId === memberId);
    expect(his.map(({ payer }) => payer.name)).toEqual(['周启明', '周启亮', '周启芳']);
  });
});
