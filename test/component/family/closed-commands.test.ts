import { randomUUID } from 'node:crypto';
import { claimRequestId } from '@gongji/bff/src/adapters/postgres/command-log';
import { letGo } from '@gongji/bff/src/jobs/let-go';
import { agreed, createFamily } from '../harness/family-story';
import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';

let product: Product;
let organizer: PersonClient;
let familyId: string;
beforeAll(async () => {
  product = await startProduct();
});
beforeEach(async () => {
  await product.reset();
  organizer = await product.as('lin-jianguo');
  familyId = (await createFamily(organizer)).familyId;
});
afterAll(() => product.stop());

const invitation = () => ({
  params: { familyId },
  body: {
    agreed: agreed('relation-promise'),
    relation: 'child',
    role: null,
    nameHint: '女儿',
  } as const,
});
const close = (who: PersonClient, requestId: string) =>
  who.ok('closeCommand', { params: { requestId } });
const countInvitations = async () =>
  (await organizer.ok('listInvitations', { params: { familyId } })).invitations.length;

describe('a command whose sender no longer has its input', () => {
  it('gives its answer to whoever sent it, as often as they ask', async () => {
    const requestId = randomUUID();
    const made = await organizer.ok('inviteRelative', invitation(), { requestId });
    expect((await close(organizer, requestId)).answer).toEqual(made);
    expect((await close(organizer, requestId.toUpperCase())).answer).toEqual(made);
    expect(await countInvitations()).toBe(1);
  });

  it('is refused when it arrives after it was called off', async () => {
    const requestId = randomUUID();
    expect((await close(organizer, requestId)).answer).toBeNull();
    const late = await organizer.refused('inviteRelative', invitation(), { requestId });
    expect(late).toMatchObject({ status: 422, code: 'request-id-reused' });
    expect(await countInvitations()).toBe(0);
    expect((await close(organizer, requestId)).answer).toBeNull();
  });

  it('is not called off while it is at work', async () => {
    const key = { actorId: organizer.personId, requestId: randomUUID() };
    const problem = await product.services.db.transaction().execute(async (tx) => {
      expect(await claimRequestId(tx, key)).toBe(true);
      return organizer.refused('closeCommand', { params: { requestId: key.requestId } });
    });
    expect(problem).toMatchObject({ status: 409, code: 'request-running' });
    await organizer.ok('inviteRelative', invitation(), { requestId: key.requestId });
  });

  it('either happens or is called off when both come at once, never both', async () => {
    for (let round = 0; round < 8; round++) {
      const requestId = randomUUID();
      const before = await countInvitations();
      const [sent, closed] = await Promise.all([
        organizer.send('inviteRelative', invitation(), { requestId }),
        organizer.send('closeCommand', { params: { requestId } }),
      ]);
      const happened = (await countInvitations()) - before;
      expect(happened).toBe(sent.status === 200 ? 1 : 0);
      if (closed.text.includes('"answer":null')) expect(happened).toBe(0);
      expect((await close(organizer, requestId)).answer === null).toBe(happened === 0);
    }
  });

  it('is nothing to anybody else, and theirs to call off is only their own', async () => {
    const requestId = randomUUID();
    const wife = await product.as('chen-xiulan');
    const made = await organizer.ok('inviteRelative', invitation(), { requestId });
    expect((await close(wife, requestId)).answer).toBeNull();
    expect((await close(organizer, requestId)).answer).toEqual(made);
  });

  it('is known to have been done when its answer is no longer kept', async () => {
    const requestId = randomUUID();
    await organizer.ok('inviteRelative', invitation(), { requestId });
    const later = product.services.clock.now() + 32 * 86_400_000;
    await letGo({ ...product.services, clock: { now: () => later } });
    const problem = await organizer.refused('closeCommand', { params: { requestId } });
    expect(problem).toMatchObject({ status: 410, code: 'answer-forgotten' });
  });
});
