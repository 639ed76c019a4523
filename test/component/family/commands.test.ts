import { randomUUID } from 'node:crypto';
import { claimRequestId } from '@gongji/bff/src/adapters/postgres/command-log';
import { letGo } from '@gongji/bff/src/jobs/let-go';
import { agreed, createFamily } from '../harness/family-story';
import { identityOf } from '../harness/identity-of';
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

const invite = (nameHint: string) => ({
  params: { familyId },
  body: { agreed: agreed('relation-promise'), relation: 'child', role: null, nameHint } as const,
});

const countInvitations = async () =>
  (await organizer.ok('listInvitations', { params: { familyId } })).invitations.length;

describe('a command under a request id', () => {
  it('answers the same to the byte when it is sent again', async () => {
    const requestId = randomUUID();
    const first = await organizer.send('inviteRelative', invite('女儿'), { requestId });
    const again = await organizer.send('inviteRelative', invite('女儿'), { requestId });
    expect(first.status).toBe(200);
    expect(again.text).toBe(first.text);
    expect(await countInvitations()).toBe(1);
  });

  it('is refused when the id comes back with other input', async () => {
    const requestId = randomUUID();
    await organizer.ok('inviteRelative', invite('女儿'), { requestId });
    const problem = await organizer.refused('inviteRelative', invite('儿子'), { requestId });
    expect(problem).toMatchObject({ status: 422, code: 'request-id-reused' });
    const other = await organizer.refused('leaveFamily', { params: { familyId } }, { requestId });
    expect(other.code).toBe('request-id-reused');
  });

  it('needs the id, unless it only asks', async () => {
    const problem = await organizer.refused('inviteRelative', invite('女儿'), { requestId: null });
    expect(problem).toMatchObject({ status: 400, code: 'request-id-missing' });
    await organizer.ok('inviteRelative', invite('女儿'), { quote: true });
  });

  it('does not take an id that is no UUID', async () => {
    const problem = await organizer.refused('inviteRelative', invite('女儿'), { requestId: 'one' });
    expect(problem.errors).toEqual([{ field: 'Idempotency-Key', code: 'invalid_format' }]);
  });

  it('happens once when fifty come at the same time', async () => {
    const requestId = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        organizer.send('inviteRelative', invite('女儿'), { requestId }),
      ),
    );
    const done = answers.filter((answer) => answer.status === 200);
    const running = answers.filter((answer) => answer.text.includes('"request-running"'));
    expect(done.length).toBeGreaterThanOrEqual(1);
    expect(new Set(done.map((answer) => answer.text)).size).toBe(1);
    expect(done.length + running.length).toBe(50);
    expect(await countInvitations()).toBe(1);
  });

  it('waits its turn while the same id is at work elsewhere', async () => {
    const key = { actorId: organizer.personId, requestId: randomUUID() };
    const problem = await product.services.db.transaction().execute(async (tx) => {
      expect(await claimRequestId(tx, key)).toBe(true);
      return organizer.refused('inviteRelative', invite('女儿'), { requestId: key.requestId });
    });
    expect(problem).toMatchObject({ status: 409, code: 'request-running' });
    await organizer.ok('inviteRelative', invite('女儿'), { requestId: key.requestId });
  });

  it('belongs to its sender: the same id of another person is another command', async () => {
    const requestId = randomUUID();
    await organizer.ok('inviteRelative', invite('女儿'), { requestId });
    const wife = await product.as('chen-xiulan');
    const body = { agreed: agreed('family-notice') };
    expect((await wife.ok('createFamily', { body }, { requestId })).result).not.toBeNull();
  });

  it('answers the same again even where it ended the membership it came through', async () => {
    const requestId = randomUUID();
    const sent = { params: { familyId } };
    const first = await organizer.send('leaveFamily', sent, { requestId });
    const again = await organizer.send('leaveFamily', sent, { requestId });
    expect([again.status, again.text]).toEqual([200, first.text]);
    expect((await organizer.refused('leaveFamily', sent)).code).toBe('not-found');
    const quote = await organizer.send('leaveFamily', sent, { requestId, quote: true });
    expect(quote.status).toBe(404);
  });

  it('keeps its answer for thirty days, and for ever that it was done', async () => {
    const requestId = randomUUID();
    const first = await organizer.send('inviteRelative', invite('女儿'), { requestId });
    const now = product.services.clock.now();
    const after = (days: number) =>
      letGo({ ...product.services, clock: { now: () => now + days * 86_400_000 } });
    expect(await after(30)).toMatchObject({ commandAnswers: 0 });
    const again = await organizer.send('inviteRelative', invite('女儿'), { requestId });
    expect(again.text).toBe(first.text);
    await after(32);
    const late = await organizer.refused('inviteRelative', invite('女儿'), { requestId });
    expect(late).toMatchObject({ status: 410, code: 'answer-forgotten' });
  });

  it('may be sent again after a refusal that no longer holds', async () => {
    const requestId = randomUUID();
    const body = { agreed: agreed('family-notice') };
    const problem = await organizer.refused('createFamily', { body }, { requestId });
    expect(problem.code).toBe('refused-by-rule');
    await organizer.ok('leaveFamily', { params: { familyId } });
    expect((await organizer.ok('createFamily', { body }, { requestId })).result).not.toBeNull();
  });

  it('keeps its answer sealed in the log', async () => {
    await organizer.ok('inviteRelative', invite('女儿'));
    const rows = await product.services.db.selectFrom('commandLog').selectAll().execute();
    expect(rows.length).toBe(2);
    expect(JSON.stringify(rows)).not.toContain('女儿');
  });
});

describe('a quote', () => {
  it('leaves every table as it was', async () => {
    const before = await snapshot();
    const mother = { name: '黄玉英', idNumber: await idNumberOf('huang-yuying') };
    await organizer.ok('inviteRelative', invite('女儿'), { quote: true });
    await organizer.ok('leaveFamily', { params: { familyId } }, { quote: true });
    const quote = await organizer.ok(
      'addTemporaryMember',
      {
        params: { familyId },
        body: { agreed: agreed('relation-promise'), ...mother, relation: 'parent', role: 'mother' },
      },
      { quote: true },
    );
    expect(quote.decision.outcome).toBe('allowed');
    expect(await snapshot()).toEqual(before);
  });

  it.each(['True', '1', '', 'true&quote=true'])(
    'is not taken for a command: quote=%s',
    async (value) => {
      const answer = await fetch(`${product.url}/api/families/${familyId}/leave?quote=${value}`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${organizer.token}`,
          'Idempotency-Key': randomUUID(),
        },
      });
      expect(answer.status).toBe(400);
      expect((await organizer.ok('readMe', {})).familyIds).toEqual([familyId]);
    },
  );

  it('is refused for a command that has none', async () => {
    const url = `${product.url}/api/sessions/current?quote=true`;
    const answer = await fetch(url, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${organizer.token}` },
    });
    expect(answer.status).toBe(400);
  });
});

/** Every row of ours, as text; sessions are left out, for being seen is no change. */
async function snapshot(): Promise<Record<string, unknown>> {
  const tables = [
    'people',
    'consents',
    'families',
    'members',
    'invitations',
    'bindings',
    'faceVerifications',
    'familyEvents',
    'commandLog',
    'orders',
  ] as const;
  const rows = await Promise.all(
    tables.map((table) => product.services.db.selectFrom(table).selectAll().execute()),
  );
  return Object.fromEntries(tables.map((table, index) => [table, rows[index]]));
}

async function idNumberOf(demoId: string): Promise<string> {
  return (await identityOf(product, demoId)).idNumber;
}
