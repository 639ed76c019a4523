import { agreed, createFamily } from '../harness/family-story';
import { type Product, startProduct } from '../harness/start-product';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
beforeEach(() => product.reset());
afterAll(() => product.stop());

const body = { agreed: agreed('family-notice') };

describe('creating a family', () => {
  it('makes its creator the organizer, in the area of their insurance', async () => {
    const organizer = await product.as('lin-jianguo');
    const family = await createFamily(organizer);
    expect(family).toMatchObject({
      areaCode: '350100',
      iAmOrganizer: true,
      potFen: 0,
      fundingModel: 'pot',
      knowsTemporaryMembers: true,
    });
    expect(family.members).toHaveLength(1);
    expect(family.members[0]).toMatchObject({ organizer: true, me: true, relation: null });
    expect(await organizer.ok('readFamily', { params: family })).toEqual(family);
    expect((await organizer.ok('readMe', {})).familyIds).toEqual([family.familyId]);
  });

  it('is refused for a resident, with the reason', async () => {
    const problem = await (await product.as('resident-payer')).refused('createFamily', { body });
    expect(problem.code).toBe('refused-by-rule');
    expect(problem.decision?.reasons[0]?.code).toBe('payer-not-employee-insured');
  });

  it('is refused for an employee without an account', async () => {
    const problem = await (await product.as('no-account')).refused('createFamily', { body });
    expect(problem.decision?.reasons[0]?.code).toBe('payer-without-account');
  });

  it('happens once an organizer', async () => {
    const organizer = await product.as('lin-jianguo');
    await createFamily(organizer);
    const problem = await organizer.refused('createFamily', { body });
    expect(problem.decision?.reasons.map((reason) => reason.code)).toContain(
      'family-already-created',
    );
  });

  it('needs the notice in force, in its own version', async () => {
    const organizer = await product.as('lin-jianguo');
    const old = { agreed: { kind: 'family-notice', version: '2020-01-01' } } as const;
    expect((await organizer.refused('createFamily', { body: old })).code).toBe('notice-not-agreed');
    const other = { agreed: agreed('premium-notice') };
    expect((await organizer.refused('createFamily', { body: other })).code).toBe(
      'notice-not-agreed',
    );
  });

  it('shows its decision first and changes nothing by that', async () => {
    const organizer = await product.as('lin-jianguo');
    const quote = await organizer.ok('createFamily', { body }, { quote: true });
    expect(quote.decision.outcome).toBe('allowed');
    expect((await organizer.ok('readMe', {})).familyIds).toEqual([]);
  });

  it('waits for the insurance core rather than guess', async () => {
    await product.play({ faults: { 'insurance-core': 'error-5xx' } });
    const organizer = await product.as('lin-jianguo');
    const problem = await organizer.refused('createFamily', { body });
    expect(problem).toMatchObject({ code: 'outside-unavailable', status: 503 });
  });
});
