import { randomUUID } from 'node:crypto';
import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import {
  type BrokenAudit,
  forgetAudit,
  verifyAudit,
} from '@gongji/bff/src/adapters/postgres/audit';
import { openDatabase } from '@gongji/bff/src/adapters/postgres/database';
import { anchorLedger } from '@gongji/bff/src/jobs/anchor-ledger';
import { ENDPOINT_NAMES, type EndpointName, endpointOf } from '@gongji/shared/contracts';
import { Client } from 'pg';
import { type PersonClient, personClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import { tamper } from '../money/fill-ledger';
import { beginLinStory } from '../money/money-story';

let product: Product;
let client: Client;
let son: PersonClient;
let operator: PersonClient;
beforeAll(async () => {
  product = await startProduct();
  client = new Client({ connectionString: product.databaseUrl });
  await client.connect();
  ({ organizer: son } = await beginLinStory(product));
  operator = await product.asOperator('operator-zhou');
}, 60_000);
afterAll(async () => {
  await client.end();
  await product.stop();
});

/** In a session of its own: signing out is one of the writes. */
async function signedIn(credential: string): Promise<PersonClient> {
  const body = demoSignIn(credential);
  const { token, me } = await product.nobody().ok('signIn', { body });
  return personClient(product.url, token, me.personId);
}

const entriesOf = async (act: string) =>
  product.services.db.selectFrom('auditEntries').selectAll().where('act', '=', act).execute();
const proof = () => verifyAudit(product.services.db);

const writing = ENDPOINT_NAMES.filter((name) => endpointOf(name).method !== 'GET');

describe('the audit log', () => {
  it('has every command that was done, under its request id and its person', async () => {
    const { rows } = await client.query(
      `select command from command_log logged where not exists (
        select from audit_entries entry where entry.act = logged.command
          and entry.request_id = logged.request_id::text and entry.actor_id = logged.actor_id
          and entry.outcome = 'done')`,
    );
    expect(rows).toEqual([]);
    const [added] = await entriesOf('addTemporaryMember');
    expect(added).toMatchObject({
      actorKind: 'person',
      actorId: son.personId,
      reason: expect.stringMatching(/^relation-promise /),
      subject: expect.stringMatching(/^familyId=[0-9a-f-]{36}$/),
      outcome: 'done',
    });
    expect(Date.parse(added?.at ?? '')).toBeGreaterThan(Date.now() - 600_000);
  });

  it.each(writing)('has %s also where it was refused', async (name: EndpointName) => {
    const { params, scope } = endpointOf(name);
    if (scope === 'public') return;
    const before = (await entriesOf(name)).length;
    const who = scope === 'operator' ? operator : await signedIn('zhao-qiang');
    const ids = Object.fromEntries(Object.keys(params.shape).map((key) => [key, randomUUID()]));
    const sent = { params: ids, body: {} } as Parameters<typeof who.send>[1];
    const { status } = await who.send(name, sent);
    // Signing out is no refusal: the next one signs in again.
    if (name === 'signOutOperator') operator = await product.asOperator('operator-zhou');
    const after = await entriesOf(name);
    expect([status, after.length]).toEqual([status, before + 1]);
  });

  it('has who signed in, what an operator looked at, and what of a person was read', async () => {
    await son.ok('readInsuranceStatus', {});
    await operator.ok('listOrders', { query: { limit: 5 } });
    const signed = await entriesOf('signIn');
    expect(signed.map(({ actorId }) => actorId)).toContain(son.personId);
    expect(await entriesOf('readInsuranceStatus')).toMatchObject([{ actorId: son.personId }]);
    expect(await entriesOf('listOrders')).toMatchObject([{ actorKind: 'operator' }]);
  });

  it('holds, and refuses to be changed', async () => {
    expect(await proof()).toEqual({ entries: expect.any(Number), broken: [] });
    for (const change of [
      `update audit_entries set act = 'other'`,
      'delete from audit_entries',
      'truncate audit_entries',
    ]) {
      await expect(client.query(change)).rejects.toThrow('append-only');
      await expect(client.query(`begin; set local role gongji_product; ${change}`)).rejects.toThrow(
        'permission denied',
      );
      await client.query('rollback');
    }
  });
});

const raw = (text: string) => ({
  ...product.services.db.selectFrom('auditEntries').compile(),
  sql: text,
});

/** Does harm past every trigger, proves the log as it then is, and takes the harm back. */
async function harmed(change: string): Promise<{ lane: number; broken: readonly BrokenAudit[] }> {
  const { db } = openDatabase(product.databaseUrl, 1);
  const tx = await db.startTransaction().execute();
  try {
    await tx.executeQuery(raw('set local session_replication_role = replica'));
    const { rows } = await tx.executeQuery<{ lane: number }>(raw(change));
    return { lane: rows[0]?.lane ?? -1, broken: (await verifyAudit(tx)).broken };
  } finally {
    await tx.rollback().execute();
    await db.destroy();
  }
}

/** The third place of a chain that is long enough for each kind of harm. */
const PLACE = `select lane, 3 as position from audit_entries group by lane having count(*) > 5
  order by lane limit 1`;

describe('an entry that somebody with all rights tampered with', () => {
  const at = (where: string) => `(lane, position) = (select lane, ${where} from (${PLACE}) p)`;
  it.each([
    ['changed', `update audit_entries set outcome = 'other' where ${at('3')} returning lane`, 3],
    ['deleted', `delete from audit_entries where ${at('3')} returning lane`, 4],
    [
      'put in',
      `insert into audit_entries select lane, (select max(position) + 1 from audit_entries l
        where l.lane = e.lane), at, actor_kind, actor_id, act, outcome, subject, reason,
        request_id, trace_id, hash from audit_entries e where ${at('3')} returning lane`,
      null,
    ],
    [
      'put in another place',
      `update audit_entries e set at = o.at, act = o.act, actor_id = o.actor_id,
          actor_kind = o.actor_kind, trace_id = o.trace_id, outcome = o.outcome,
          subject = o.subject, reason = o.reason, request_id = o.request_id, hash = o.hash
        from audit_entries o where e.lane = o.lane and e.position = 3 and o.position = 4
          and e.lane = (select lane from (${PLACE}) p) returning e.lane`,
      3,
    ],
  ])('is found and named where it was %s', async (_what, change, position) => {
    const { lane, broken } = await harmed(change);
    const places = broken.filter((each) => each.lane === lane);
    expect(places.length).toBeGreaterThan(0);
    if (position !== null) expect(places.map((each) => each.position)).toContain(position);
  });

  it('is let go after its time and not before, and what stays still holds', async () => {
    const { db } = product.services;
    const early = new Date(Date.now() - 179 * 86_400_000).toISOString();
    await expect(forgetAudit(db, early)).rejects.toThrow('180 days');
    expect(await forgetAudit(db, new Date(Date.now() - 1_096 * 86_400_000).toISOString())).toBe(0);
    expect((await proof()).broken).toEqual([]);
  });

  it('is missed at the end of its chain too, once the day is anchored', async () => {
    await anchorLedger(product.services);
    const lane = await tamper(
      product.databaseUrl,
      `delete from audit_entries where (lane, position) = (select lane, max(position)
        from audit_entries group by lane order by lane limit 1) returning lane`,
    );
    const { broken } = await proof();
    expect(broken).toMatchObject([{ what: 'chain-cut-short', lane: Number(lane) }]);
  });
});
