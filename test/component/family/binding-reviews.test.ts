import { startWorker } from '@gongji/bff/src/jobs/start-worker';
import { Client } from 'pg';
import { bindRequest, inviteOn, PAPER } from '../harness/bind-terms';
import { acceptInvitation, agreed, createFamily } from '../harness/family-story';
import { type Product, startProduct } from '../harness/start-product';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
beforeEach(() => product.reset());
afterAll(() => product.stop());

const PACE = { firstMs: 20, thenMs: 20, steadyUntilMs: 1_000, longestMs: 100 };

/** A worker of its own, so that a test decides when questions are asked. */
async function withWorker(work: () => Promise<void>): Promise<void> {
  const { services, databaseUrl } = product;
  const worker = await startWorker(services, {
    databaseUrl,
    concurrency: 2,
    pollMs: 30,
    pace: PACE,
  });
  try {
    await work();
  } finally {
    await worker.stop();
  }
}

async function until<T>(read: () => Promise<T>, done: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await read();
    if (done(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** As after a crash that took the queue with it. */
async function forgetJobs(): Promise<void> {
  const client = new Client({ connectionString: product.databaseUrl });
  await client.connect();
  await client.query('delete from graphile_worker._private_jobs');
  await client.end();
}

/** The child has joined; the agency has not looked yet. */
async function inReview() {
  const [father, son] = [await product.as('shenzhen-father'), await product.as('shenzhen-son')];
  const { familyId } = await createFamily(father);
  const invited = await inviteOn(father, familyId, 'child', null, { papers: [PAPER] });
  const joined = await acceptInvitation(son, invited);
  const list = () => father.ok('listBindings', { params: { familyId } });
  return { father, son, familyId, joined, list };
}

async function codesOf(familyId: string): Promise<string[]> {
  const father = await product.as('shenzhen-father');
  const { candidates } = await father.ok('listPremiums', { params: { familyId }, query: {} });
  return candidates[0]?.decision.reasons.map(({ code }) => code) ?? [];
}

describe('深圳, where the agency looks at a binding', () => {
  it('wants papers, and lets nobody of the second tier create a family', async () => {
    const [father, mother] = [
      await product.as('shenzhen-father'),
      await product.as('shenzhen-mother'),
    ];
    const { familyId } = await createFamily(father);
    const problem = await father.refused('inviteRelative', {
      params: { familyId },
      body: { agreed: agreed('relation-promise'), relation: 'child', role: null, nameHint: '儿' },
    });
    expect(problem.decision?.reasons.map(({ code }) => code)).toEqual(['papers-missing']);
    expect(problem.decision?.nextStep.action).toBe('bring-papers');
    const refused = await mother.refused('createFamily', {
      body: { agreed: agreed('family-notice') },
    });
    expect(refused.decision?.reasons.map(({ code }) => code)).toContain('payer-without-account');
  });

  it('pays nothing while it waits, and says what it waits for', async () => {
    const { father, familyId, joined, list } = await inReview();
    expect(joined.bound.standing).toBe('in-review');
    expect((await list()).bindings[0]).toMatchObject({ standing: 'in-review', papers: 1 });
    expect(await codesOf(familyId)).toContain('binding-in-review');
    const pay = await father.refused('payPremiums', {
      params: { familyId },
      body: {
        agreed: agreed('premium-notice'),
        coverYear: 2026,
        memberIds: [joined.memberId],
        expectedTotalFen: 4_056,
      },
    });
    expect(pay.decision?.nextStep.action).toBe('wait-for-review');
  });

  it('stands once the agency approves', async () => {
    const { familyId, list } = await inReview();
    await withWorker(async () => {
      await product.play({ reviewResult: 'approve' });
      const { bindings } = await until(list, ({ bindings: [row] }) => row?.standing === 'active');
      expect(bindings[0]?.standing).toBe('active');
    });
    expect(await codesOf(familyId)).not.toContain('binding-in-review');
  });

  it('is over once the agency refuses, says why, and can be tried again', async () => {
    const { father, familyId, joined, list } = await inReview();
    await withWorker(async () => {
      await product.play({ reviewResult: 'refuse' });
      const { over } = await until(list, (seen) => seen.over.length > 0);
      expect(over[0]).toMatchObject({ standing: 'refused', refusal: 'papers-unclear' });
    });
    const terms = { papers: [PAPER] };
    const { memberId } = joined;
    const request = bindRequest({ familyId, memberId, relation: 'child', terms });
    expect((await father.ok('bindMember', request)).result?.standing).toBe('in-review');
  });

  it.each(['timeout-before', 'timeout-after', 'error-5xx', 'wrong-answer'] as const)(
    'comes through when the agency plays %s',
    async (fault) => {
      const { list } = await inReview();
      await product.play({ faults: { 'bind-review': fault }, reviewResult: 'approve' });
      await withWorker(async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect((await list()).bindings[0]?.standing).toBe('in-review');
        await product.play({ faults: { 'bind-review': 'none' } });
        const seen = await until(list, ({ bindings: [row] }) => row?.standing === 'active');
        expect(seen.bindings[0]?.standing).toBe('active');
      });
    },
    30_000,
  );

  it('is asked about again after a restart, also where its job was lost', async () => {
    const { list } = await inReview();
    await withWorker(async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    await forgetJobs();
    await product.play({ reviewResult: 'approve' });
    await withWorker(async () => {
      const seen = await until(list, ({ bindings: [row] }) => row?.standing === 'active');
      expect(seen.bindings[0]?.standing).toBe('active');
    });
  });

  it('stays ended where it was released while the agency looked', async () => {
    const { father, familyId, list } = await inReview();
    const [row] = (await list()).bindings;
    const params = { familyId, bindingId: row?.bindingId ?? '' };
    await father.ok('unbindMember', { params });
    await product.play({ reviewResult: 'approve' });
    await withWorker(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    expect(await list()).toEqual({ bindings: [], over: [] });
  });

  it('is made once by two taps at the same moment', async () => {
    const { father, familyId, joined, list } = await inReview();
    const [row] = (await list()).bindings;
    await father.ok('unbindMember', { params: { familyId, bindingId: row?.bindingId ?? '' } });
    const { memberId } = joined;
    const request = bindRequest({
      familyId,
      memberId,
      relation: 'child',
      terms: { papers: [PAPER] },
    });
    const answers = await Promise.all([
      father.send('bindMember', request),
      father.send('bindMember', request),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await list()).bindings).toHaveLength(1);
  });
});
