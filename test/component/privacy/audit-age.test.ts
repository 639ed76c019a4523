import {
  anchorAudit,
  forgetAudit,
  insertAuditEntry,
  verifyAudit,
} from '@gongji/bff/src/adapters/postgres/audit';
import { type OpenedDatabase, openDatabase } from '@gongji/bff/src/adapters/postgres/database';
import { KEPT_DAYS } from '@gongji/shared/vocabulary';
import { productDatabase } from '../harness/migrated-databases';
import { tamper } from '../money/fill-ledger';

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

let url: string;
let opened: OpenedDatabase;
beforeAll(async () => {
  // One connection writes one chain.
  url = await productDatabase();
  opened = openDatabase(url, 1);
});
afterAll(() => opened.db.destroy());

const note = (days: number) =>
  insertAuditEntry(opened.db, {
    ...{ at: daysAgo(days), actorKind: 'nobody', actorId: null, act: 'signIn' },
    ...{ outcome: 'done', subject: '', reason: 'public', requestId: null, traceId: `${days}` },
  });

async function whatIsLeft(): Promise<string[]> {
  const rows = await opened.db.selectFrom('auditEntries').select('traceId').execute();
  return rows.map(({ traceId }) => traceId).sort();
}

describe('an audit log that is older than what is kept', () => {
  it('lets go what is past its time, and all that is left still holds', async () => {
    const { db } = opened;
    for (const days of [1_300, KEPT_DAYS.auditEntries + 1]) await note(days);
    await anchorAudit(db, daysAgo(KEPT_DAYS.auditEntries + 1));
    for (const days of [KEPT_DAYS.auditEntries - 1, 10]) await note(days);
    expect(await forgetAudit(db, daysAgo(KEPT_DAYS.auditEntries))).toBe(2);
    expect(await whatIsLeft()).toEqual(['10', '1095']);
    expect(await verifyAudit(db)).toEqual({ entries: 2, broken: [] });
    expect(await forgetAudit(db, daysAgo(KEPT_DAYS.auditEntries))).toBe(0);
    await note(0);
    expect(await verifyAudit(db)).toEqual({ entries: 3, broken: [] });
  });

  it('is known to have been cut further than it said', async () => {
    await tamper(url, `delete from audit_entries where trace_id = '1095' returning lane`);
    expect((await verifyAudit(opened.db)).broken).toMatchObject([{ what: 'gap' }]);
  });
});
