import { agreed, createFamily, join } from '../harness/family-story';
import { identityOf } from '../harness/identity-of';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';

let product: Product;
let daughter: PersonClient;
let father: PersonClient;
beforeAll(async () => {
  product = await startProduct();
});
beforeEach(async () => {
  await product.reset();
  daughter = await product.as('lin-meiling');
  father = await product.as('lin-defu');
});
afterAll(() => product.stop());

type Relation = 'parent' | 'child' | 'sibling' | 'spouse';

async function linkInput(demoId: string, relation: Relation = 'parent') {
  const who = await identityOf(product, demoId);
  return { body: { ...who, relation, role: null, agreed: agreed('relation-promise') } };
}

async function ask(holder: PersonClient, demoId: string, relation?: Relation) {
  const { result } = await holder.ok('linkCode', await linkInput(demoId, relation));
  if (!result) throw new Error('nothing was linked');
  return result;
}

const consent = { agreed: agreed('code-link-consent') };
const pathOf = ({ codeLinkId }: { codeLinkId: string }) => ({ params: { codeLinkId } });
const codesOf = (decision: { reasons: { code: string }[] } | null) =>
  decision?.reasons.map(({ code }) => code) ?? [];

async function linkFather() {
  const asked = await ask(daughter, 'lin-defu');
  return father.ok('agreeToCodeLink', { ...pathOf(asked), body: consent });
}

describe('a code link', () => {
  it('says before it is asked for that it moves no money', async () => {
    const quoted = await daughter.ok('linkCode', await linkInput('lin-defu'), { quote: true });
    expect(quoted.decision).toMatchObject({ outcome: 'allowed', warning: true });
    expect(codesOf(quoted.decision)).toEqual(['code-link-is-not-sharing']);
    expect((await daughter.ok('listCodeLinks', {})).mine).toEqual([]);
  });

  it('waits for the relative, who agrees on a login of their own', async () => {
    const asked = await ask(daughter, 'lin-defu');
    expect(asked).toMatchObject({ status: 'pending', agreedBy: null });
    const early = await daughter.refused('showCode', pathOf(asked));
    expect(early.code).toBe('state-changed');
    const own = await daughter.refused('agreeToCodeLink', { ...pathOf(asked), body: consent });
    expect(own.status).toBe(404);
    expect((await father.ok('listCodeLinks', {})).ofMe).toMatchObject([{ status: 'pending' }]);
    const linked = await father.ok('agreeToCodeLink', { ...pathOf(asked), body: consent });
    expect(linked).toMatchObject({ status: 'active', agreedBy: 'member' });
  });

  it('shows a fresh code that names its issuer, and both sides see that it was shown', async () => {
    const linked = await linkFather();
    const one = await daughter.ok('showCode', pathOf(linked));
    const other = await daughter.ok('showCode', pathOf(linked));
    expect(one).toMatchObject({ issuer: 'placeholder', member: { name: '林德福' } });
    expect(other.code).not.toBe(one.code);
    expect(Date.parse(one.expiresAt)).toBeGreaterThan(product.services.clock.now());
    const [seen] = (await father.ok('listCodeLinks', {})).ofMe;
    expect(seen?.shownAt).not.toBeNull();
  });

  it('links a child under 14 by the promise of a parent, and nobody older so', async () => {
    const parent = await product.as('lin-jianguo');
    expect(await ask(parent, 'lin-xiaoyu', 'child')).toMatchObject({ status: 'pending' });
    expect(await ask(parent, 'newborn', 'child')).toMatchObject({
      status: 'active',
      agreedBy: 'parent',
    });
  });

  it('asks a child who has turned 14 anew, and shows nothing before they agree', async () => {
    const parent = await product.as('lin-jianguo');
    const linked = await ask(parent, 'newborn', 'child');
    await product.play({ today: '2039-10-19' });
    await parent.ok('showCode', pathOf(linked));
    await product.play({ today: '2039-10-20' });
    expect((await parent.refused('showCode', pathOf(linked))).code).toBe('state-changed');
    expect((await parent.ok('listCodeLinks', {})).mine).toMatchObject([{ status: 'pending' }]);
    const grown = await product.as('newborn');
    const agreeing = { ...pathOf(linked), body: consent };
    expect(await grown.ok('agreeToCodeLink', agreeing)).toMatchObject({ agreedBy: 'member' });
    await parent.ok('showCode', pathOf(linked));
  });

  it('leaves no child to be linked by somebody who is not said to be a parent', async () => {
    const asked = await ask(await product.as('lin-jianguo'), 'newborn', 'sibling');
    expect(asked).toMatchObject({ status: 'pending', agreedBy: null });
  });

  it.each(['holder', 'member'] as const)(
    'is ended by its %s, and shows nothing then',
    async (who) => {
      const linked = await linkFather();
      const side = who === 'holder' ? daughter : father;
      expect(await side.ok('endCodeLink', pathOf(linked))).toMatchObject({ status: 'ended' });
      expect((await daughter.refused('showCode', pathOf(linked))).code).toBe('state-changed');
      expect(await daughter.ok('listCodeLinks', {})).toEqual({ mine: [], ofMe: [] });
      expect((await side.refused('endCodeLink', pathOf(linked))).code).toBe('state-changed');
    },
  );

  it('is not there for a stranger, whatever they try', async () => {
    const linked = await linkFather();
    const stranger = await product.as('zhao-qiang');
    expect(await stranger.ok('listCodeLinks', {})).toEqual({ mine: [], ofMe: [] });
    const path = pathOf(linked);
    expect((await stranger.refused('showCode', path)).status).toBe(404);
    expect((await stranger.refused('endCodeLink', path)).status).toBe(404);
    const agree = { ...path, body: consent };
    expect((await stranger.refused('agreeToCodeLink', agree)).status).toBe(404);
    expect((await father.refused('showCode', path)).status).toBe(404);
  });

  it('is not made with oneself, nor twice', async () => {
    const self = await daughter.refused('linkCode', await linkInput('lin-meiling'));
    expect(codesOf(self.decision)).toContain('self-not-allowed');
    await ask(daughter, 'lin-defu');
    const again = await daughter.refused('linkCode', await linkInput('lin-defu'));
    expect(codesOf(again.decision)).toContain('code-link-exists');
  });

  it('is undecided for a third holder, and says whom to ask', async () => {
    await ask(daughter, 'lin-defu');
    await ask(await product.as('lin-jianguo'), 'lin-defu');
    const third = await product.as('chen-xiulan');
    const problem = await third.refused('linkCode', await linkInput('lin-defu'));
    expect(problem.decision).toMatchObject({
      outcome: 'undecided',
      nextStep: { action: 'ask-the-area' },
    });
    const reached = problem.decision?.reasons.find(({ severity }) => severity === 'unknown');
    expect(reached).toMatchObject({
      code: 'code-link-holder-limit-reached',
      facts: { now: 2, limit: 2 },
      parameter: 'codeLinkLimits',
    });
  });

  it('wants the paper in force, and a number that belongs to the name', async () => {
    const input = await linkInput('lin-defu');
    const old = { kind: 'relation-promise', version: '2000-01-01' } as const;
    const stale = await daughter.refused('linkCode', { body: { ...input.body, agreed: old } });
    expect(stale.code).toBe('notice-not-agreed');
    const wrong = await daughter.refused('linkCode', { body: { ...input.body, name: '王小明' } });
    expect(wrong.errors).toEqual([{ field: 'idNumber', code: 'name-and-number-unknown' }]);
  });

  it('changes nothing about whose premium may be paid', async () => {
    const organizer = await product.as('lin-jianguo');
    const wife = await product.as('chen-xiulan');
    const { familyId } = await createFamily(organizer);
    await join(organizer, wife, familyId, 'spouse');
    await join(organizer, father, familyId, 'parent', 'father');
    const premiums = () => wife.ok('listPremiums', { params: { familyId } });
    const before = await premiums();
    const asked = await ask(wife, 'lin-defu');
    await father.ok('agreeToCodeLink', { ...pathOf(asked), body: consent });
    expect(await premiums()).toEqual(before);
    const ofFather = before.candidates.find(({ name }) => name === '林德福');
    expect(codesOf(ofFather?.decision ?? null)).toContain('not-bound');
  });
});
