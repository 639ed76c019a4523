import type { RecordView, SharedRecord } from '@gongji/shared/contracts';
import type { Db } from '../../adapters/postgres/database';
import { listFamilyIdsOf } from '../../adapters/postgres/members';
import { listOrderViews } from '../../adapters/postgres/order-views';
import { listOrderEvents } from '../../adapters/postgres/orders';
import { type RecordShareRow, readShareByToken } from '../../adapters/postgres/record-shares';
import type { Services, UseCase } from '../context';
import { maskName } from '../mask-name';
import { found, ProblemError } from '../problem-error';
import { shareableRecord } from '../record-shares';
import { now } from '../time';
import { hashToken } from '../token';

/**
 * One record behind a link, for a relative who today is in the same family as whoever made it. To
 * everybody else there is no such link, whether it is open, over, or none of ours.
 */
export const lookUpSharedRecord: UseCase<'lookUpSharedRecord'> = (services, call) =>
  services.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const share = found(await readShareByToken(tx, hashToken(call.body.token)));
      const record = await shareableRecord(services, tx, share);
      await requireRelative(tx, record, share.sharerId, call.actor.personId);
      if (isOver(services, share)) throw new ProblemError('share-over');
      const shown = await withHistory(tx, record);
      return { ...shown, sharerMasked: maskName(share.sharerName), expiresAt: share.expiresAt };
    });

/** In the record's own family; where it has none, as a wallet transfer, in any that both are in. */
async function requireRelative(
  db: Db,
  { familyId }: RecordView,
  sharerId: string,
  readerId: string,
): Promise<void> {
  const theirs = await listFamilyIdsOf(db, sharerId);
  const both = (await listFamilyIdsOf(db, readerId)).filter((id) => theirs.includes(id));
  const related = familyId === null ? both.length > 0 : both.includes(familyId);
  if (!related) throw new ProblemError('not-found');
}

function isOver(services: Services, { endedAt, expiresAt }: RecordShareRow): boolean {
  return endedAt !== null || Date.parse(expiresAt) <= Date.parse(now(services));
}

type Shown = Omit<SharedRecord, 'sharerMasked' | 'expiresAt'>;

async function withHistory(db: Db, record: RecordView): Promise<Shown> {
  const { recordId, kind, occurredAt, payer, member } = record;
  const [order] = record.state === null ? [] : await listOrderViews(db, [recordId]);
  const events = order ? await listOrderEvents(db, recordId) : [];
  return {
    kind,
    occurredAt,
    payerMasked: payer && maskName(payer.name),
    memberMasked: member && maskName(member.name),
    amountFen: record.amountFen,
    state: record.state,
    standing: record.standing,
    coverYear: record.coverYear,
    coverFrom: order?.coverFrom ?? null,
    history: events.map(({ at, event, state }) => ({ at, event, state })),
  };
}
