import { ASK_PAYERS, BINDINGS } from '../../miniapp/src/text';
import { bindRequest } from '../component/harness/bind-terms';
import { createFamily, join } from '../component/harness/family-story';
import type { Product } from '../component/harness/start-product';
import { askWhoPays, readDraws } from './ask-verbs';
import { type Place, placeOf } from './binding-verbs';
import type { Person } from './person';
import { type Preview, startPreview } from './preview';

const HAVE = { 陈志明: '300', 陈志芳: '4000' };

/** 陈福来 in his son's family; his daughter pays for him too, as the second. */
async function makeChenFamily(product: Product): Promise<Place> {
  const organizer = await product.as('xiamen-son');
  const daughter = await product.as('xiamen-daughter');
  const { familyId } = await createFamily(organizer);
  await join(organizer, await product.as('xiamen-father'), familyId, 'parent', 'father');
  await join(organizer, daughter, familyId, 'sibling');
  const place = await placeOf(product, 'xiamen-son', '陈福来');
  await daughter.ok('bindMember', bindRequest({ ...place, relation: 'parent', role: 'father' }));
  return place;
}

describe('厦门: the order of payers, which the family may change', () => {
  let preview: Preview;
  let place: Place;
  let son: Person;

  beforeAll(async () => {
    preview = await startPreview();
    place = await makeChenFamily(preview.product);
    son = await preview.open('陈志明');
  }, 120_000);
  afterAll(() => preview.stop());

  it('draws on the first, and on the next where the first has too little', async () => {
    await son.go('askPayers');
    await son.choose(/^陈福来/);
    await askWhoPays(son, '500', HAVE, 'pot');
    expect(await readDraws(son)).toEqual(['第1，陈志明，三百元', '第2，陈志芳，二百元']);
    await son.see(ASK_PAYERS.orderMine);
  }, 60_000);

  it('is changed from there, and holds from then on', async () => {
    await son.press(ASK_PAYERS.changeOrder);
    await son.see(BINDINGS.leadOrder);
    expect(await son.read()).toMatch(/1\s+陈志明[\s\S]*2\s+陈志芳/);
    await son.press(`${BINDINGS.up}：${BINDINGS.upLabel('陈志芳')}`);
    await son.see(BINDINGS.moved);
    const father = await preview.open('陈福来', { elder: true, width: 320, height: 568 });
    await father.go('bindings', { ...place });
    await father.see(BINDINGS.forMe);
    expect(await father.read()).toMatch(/1\s+陈志芳[\s\S]*2\s+陈志明/);
  }, 60_000);
});
