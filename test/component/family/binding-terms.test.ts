import { bindRequest, inviteOn, signedBy } from '../harness/bind-terms';
import { acceptInvitation, agreed, createFamily } from '../harness/family-story';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
beforeEach(() => product.reset());
afterAll(() => product.stop());

const YEAR = { period: { from: '2025-12-01', to: '2026-11-30' } };
const codesOf = (decision: { reasons: { code: string }[] } | null | undefined) =>
  decision?.reasons.map(({ code }) => code) ?? [];

async function listOf(person: PersonClient, familyId: string) {
  return person.ok('listBindings', { params: { familyId } });
}

async function premiumOf(payer: PersonClient, familyId: string, name: string) {
  const { candidates } = await payer.ok('listPremiums', { params: { familyId }, query: {} });
  return candidates.find((candidate) => candidate.name === name)?.decision;
}

describe('陕西, where a binding has dates, a place and a signature', () => {
  async function family() {
    const [son, father] = [await product.as('shaanxi-son'), await product.as('shaanxi-father')];
    const { familyId } = await createFamily(son);
    return { son, father, familyId };
  }

  it('tells the payer what it asks for, in its order', async () => {
    const asks = await (await product.as('shaanxi-son')).ok('readBindAsks', {});
    expect(asks).toMatchObject({ areaCode: '610100', ranks: 2, signature: 'must', review: false });
    expect(asks.period).toEqual({ end: true, startNotBeforeToday: false });
    expect(asks.steps.map(({ step }) => step).slice(1)).toEqual([
      'read-notice',
      'member-details',
      'start-and-end-day',
      'rank',
      'sign-promise',
      'bind',
    ]);
  });

  it('invites nobody without them, and says what is missing', async () => {
    const { son, familyId } = await family();
    const problem = await son.refused('inviteRelative', {
      params: { familyId },
      body: {
        agreed: agreed('relation-promise'),
        relation: 'parent',
        role: 'father',
        nameHint: '爸',
      },
    });
    expect(codesOf(problem.decision)).toEqual(['period-missing', 'signature-missing']);
  });

  it('takes no signature but the payer’s own', async () => {
    const { son, familyId } = await family();
    const problem = await son.refused('inviteRelative', {
      params: { familyId },
      body: {
        agreed: agreed('relation-promise'),
        relation: 'parent',
        role: 'father',
        nameHint: '爸',
        terms: { ...YEAR, ...signedBy('别的人') },
      },
    });
    expect(problem).toMatchObject({
      code: 'input-invalid',
      errors: [{ field: 'terms.signature.name', code: 'name-differs' }],
    });
  });

  it('pays inside its dates only, and ends by itself on the day after', async () => {
    const { son, father, familyId } = await family();
    const invited = await inviteOn(son, familyId, 'parent', 'father', {
      ...YEAR,
      ...signedBy('高建军'),
    });
    const { bound } = await acceptInvitation(father, invited);
    expect(bound).toEqual({ standing: 'not-begun', startsOn: '2025-12-01', endsOn: '2026-11-30' });
    expect(codesOf(await premiumOf(son, familyId, '高世荣'))).toContain('binding-not-begun');
    await product.play({ today: '2025-12-01' });
    expect(codesOf(await premiumOf(son, familyId, '高世荣'))).not.toContain('binding-not-begun');
    await product.play({ today: '2026-12-01' });
    const { bindings, over } = await listOf(son, familyId);
    expect([bindings.length, over.map(({ standing }) => standing)]).toEqual([0, ['expired']]);
    const decision = await premiumOf(son, familyId, '高世荣');
    expect([codesOf(decision)[0], decision?.nextStep.action]).toEqual([
      'binding-ended',
      'bind-again',
    ]);
  });

  it('is made again once it has run out, for the days then given', async () => {
    const { son, father, familyId } = await family();
    const terms = { period: { from: '2025-11-15', to: '2025-11-30' }, ...signedBy('高建军') };
    const invited = await inviteOn(son, familyId, 'parent', 'father', terms);
    const { memberId } = await acceptInvitation(father, invited);
    await product.play({ today: '2025-12-01' });
    const again = { ...YEAR, ...signedBy('高建军') };
    const request = bindRequest({ familyId, memberId, relation: 'parent', terms: again });
    const { result } = await son.ok('bindMember', request);
    expect(result).toMatchObject({ standing: 'active', startsOn: '2025-12-01', rank: 1 });
    expect((await listOf(son, familyId)).over).toEqual([]);
  });

  it('puts a second payer at the place chosen, and refuses a third', async () => {
    const { son, father, familyId } = await family();
    const daughter = await product.as('shaanxi-daughter');
    const mine = { period: { from: '2025-11-15', to: '2026-11-30' }, ...signedBy('高建军') };
    const invited = await inviteOn(son, familyId, 'parent', 'father', mine);
    const { memberId } = await acceptInvitation(father, invited);
    await acceptInvitation(daughter, await inviteOn(son, familyId, 'sibling', null, mine));
    const hers = { period: mine.period, ...signedBy('高敏'), rank: 1 };
    const request = bindRequest({
      familyId,
      memberId,
      relation: 'parent',
      role: 'father',
      terms: hers,
    });
    const { result } = await daughter.ok('bindMember', request);
    expect(result).toMatchObject({ rank: 1, signed: true });
    const { bindings } = await listOf(father, familyId);
    const his = bindings.filter((row) => row.memberId === memberId);
    expect(his.map(({ payer, rank }) => [payer.name, rank])).toEqual([
      ['高敏', 1],
      ['高建军', 2],
    ]);
    const order = await father.refused('changeDrawOrder', {
      params: { familyId, memberId },
      body: { bindingIds: his.map(({ bindingId }) => bindingId) },
    });
    expect(order.code).toBe('refused-by-rule');
  });
});
