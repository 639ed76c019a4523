import type { Relation } from '@gongji/shared/vocabulary';
import {
  ASK_PAYERS,
  BINDINGS,
  INVITE,
  orderRule,
  reasonText,
  relationText,
} from '../../miniapp/src/text';
import { bindRequest } from '../component/harness/bind-terms';
import { createFamily, join } from '../component/harness/family-story';
import type { Product } from '../component/harness/start-product';
import { askWhoPays, readDraws } from './ask-verbs';
import { beginBinding, beginInvitation, fillTerms, type Place, placeOf } from './binding-verbs';
import type { Person } from './person';
import { type Preview, startPreview } from './preview';

const RELATIVES = [
  ['anhui-wife', 'spouse', null],
  ['anhui-father', 'parent', 'father'],
  ['anhui-mother', 'parent', 'mother'],
  ['anhui-brother', 'sibling', null],
  ['anhui-sister', 'sibling', null],
  ['anhui-younger-sister', 'sibling', null],
] as const satisfies readonly (readonly [string, Relation, 'father' | 'mother' | null])[];

/** Six relatives with 周启明, a day each; then his brother and a sister pay for the father too. */
async function makeZhouFamily(product: Product): Promise<Place> {
  const organizer = await product.as('anhui-son');
  const { familyId } = await createFamily(organizer);
  for (const [demoId, relation, role] of RELATIVES) {
    await join(organizer, await product.as(demoId), familyId, relation, role);
  }
  const place = await placeOf(product, 'anhui-son', '周长根');
  for (const [demoId, today] of [
    ['anhui-sister', '2025-11-16'],
    ['anhui-brother', '2025-11-17'],
  ] as const) {
    await product.play({ today });
    const payer = await product.as(demoId);
    await payer.ok('bindMember', bindRequest({ ...place, relation: 'parent', role: 'father' }));
  }
  return place;
}

describe('安徽: seven with the payer, and one payer a bill', () => {
  let preview: Preview;
  let place: Place;
  let son: Person;

  beforeAll(async () => {
    preview = await startPreview();
    place = await makeZhouFamily(preview.product);
    son = await preview.open('周启明');
  }, 120_000);
  afterAll(() => preview.stop());

  it('refuses the seventh relative, and says how many there are and may be', async () => {
    await beginInvitation(son, relationText('grandparent', null), '奶奶');
    await fillTerms(son, {});
    await son.see(reasonText({ code: 'member-limit-reached' }));
    expect(await son.read()).toMatch(/现有\s*6[\s\S]*上限\s*6|上限\s*6[\s\S]*现有\s*6/);
    expect(await son.button(INVITE.confirm).count()).toBe(0);
  }, 60_000);

  it('takes one payer of another area for a relative, and no second', async () => {
    const sister = await preview.open('周启兰');
    await beginBinding(sister, place, '父亲');
    await fillTerms(sister, {});
    await sister.see(reasonText({ code: 'cross-area-payer-limit-reached' }));
    expect(await sister.button(BINDINGS.confirm).count()).toBe(0);
  }, 60_000);

  it('shows the father the local ones first, and the one from 芜湖 last', async () => {
    const father = await preview.open('周长根', { elder: true, width: 320, height: 568 });
    await father.go('bindings', { ...place });
    await father.see(orderRule(['local-by-bind-date', 'cross-area']));
    expect(await father.read()).toMatch(/1\s+周启明[\s\S]*2\s+周启亮[\s\S]*3\s+周启芳/);
  }, 60_000);

  it('has one account pay a bill: the first, or the one that is chosen', async () => {
    await son.go('askPayers');
    await son.choose(/^周长根/);
    const have = { 周启明: '600', 周启亮: '3000', 周启芳: '4000' };
    await askWhoPays(son, '500', have, 'in-place');
    expect(await readDraws(son)).toEqual(['第1，周启明，五百元']);
    await son.choose(/^周启亮/);
    expect(await readDraws(son)).toEqual(['第1，周启亮，五百元']);
    expect(await son.read()).not.toContain(ASK_PAYERS.cash);
  }, 60_000);
});
