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

const codesOf = (decision: { reasons: { code: string }[] } | null | undefined) =>
  decision?.reasons.map(({ code }) => code) ?? [];

async function listOf(person: PersonClient, familyId: string) {
  return person.ok('listBindings', { params: { familyId } });
}

async function premiumOf(payer: PersonClient, familyId: string, name: string) {
  const { candidates } = await payer.ok('listPremiums', { params: { familyId }, query: {} });
  return candidates.find((candidate) => candidate.name === name)?.decision;
}

describe('江苏, where the spouse agrees on an own login', () => {
  const terms = { period: { from: '2025-11-15', to: '2026-11-14' }, ...signedBy('陆建平') };

  /** Both in the family, the binding of before released, a new one asked for. */
  async function asked() {
    const [husband, wife] = [await product.as('jiangsu-husband'), await product.as('jiangsu-wife')];
    const { familyId } = await createFamily(husband);
    const invited = await inviteOn(husband, familyId, 'spouse', null, terms);
    const { memberId } = await acceptInvitation(wife, invited);
    const [first] = (await listOf(husband, familyId)).bindings;
    const params = { familyId, bindingId: first?.bindingId ?? '' };
    await husband.ok('unbindMember', { params });
    const request = bindRequest({ familyId, memberId, relation: 'spouse', terms });
    const { result } = await husband.ok('bindMember', request);
    return { husband, wife, familyId, bindingId: result?.bindingId ?? '', first };
  }

  it('counts the acceptance of an invitation as her word', async () => {
    expect((await asked()).first).toMatchObject({ standing: 'active', awaitsMe: false });
  });

  it('pays nothing until she says so', async () => {
    const { husband, wife, familyId, bindingId } = await asked();
    const waiting = await premiumOf(husband, familyId, '沈慧兰');
    expect(waiting?.outcome).toBe('refused');
    expect(codesOf(waiting)).toContain('binding-awaiting-spouse');
    const body = { agreed: agreed('member-consent'), agree: true };
    const params = { familyId, bindingId };
    expect((await husband.refused('answerBinding', { params, body })).code).toBe('not-found');
    expect(await wife.ok('answerBinding', { params, body })).toMatchObject({ standing: 'active' });
    expect((await wife.refused('answerBinding', { params, body })).code).toBe('state-changed');
    expect(codesOf(await premiumOf(husband, familyId, '沈慧兰'))).not.toContain(
      'binding-awaiting-spouse',
    );
  });

  it('is over where she declines, and can be asked for again', async () => {
    const { husband, wife, familyId, bindingId } = await asked();
    const body = { agreed: agreed('member-consent'), agree: false };
    await wife.ok('answerBinding', { params: { familyId, bindingId }, body });
    const { bindings, over } = await listOf(husband, familyId);
    expect([bindings.length, over[0]?.standing]).toEqual([0, 'declined']);
    const request = bindRequest({
      familyId,
      memberId: over[0]?.memberId ?? '',
      relation: 'spouse',
      terms,
    });
    const { result } = await husband.ok('bindMember', request);
    expect(result?.standing).toBe('awaiting-spouse');
    expect((await listOf(husband, familyId)).over).toEqual([]);
  });

  it('refuses a first day that has passed', async () => {
    const { husband, wife, familyId, bindingId } = await asked();
    const body = { agreed: agreed('member-consent'), agree: false };
    await wife.ok('answerBinding', { params: { familyId, bindingId }, body });
    const { over } = await listOf(husband, familyId);
    const late = { ...terms, period: { from: '2025-11-14', to: '2026-11-14' } };
    const memberId = over[0]?.memberId ?? '';
    const request = bindRequest({ familyId, memberId, relation: 'spouse', terms: late });
    const problem = await husband.refused('bindMember', request);
    expect(codesOf(problem.decision)).toContain('period-invalid');
  });
});
