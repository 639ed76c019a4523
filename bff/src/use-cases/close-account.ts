import type { DeletedAccount, DeletionConsequence } from '@gongji/shared/contracts';
import type { Decision } from '@gongji/shared/decision';
import { endAllBindingsOf } from '../adapters/postgres/bindings';
import { countOrdersOf, insertClosedAccount } from '../adapters/postgres/closed-accounts';
import { endCodeLinksOf } from '../adapters/postgres/code-links';
import type { Db } from '../adapters/postgres/database';
import { erasePerson } from '../adapters/postgres/erase-person';
import { readFamilyRow } from '../adapters/postgres/families';
import { withdrawInvitationsBy } from '../adapters/postgres/invitations';
import { listFamilyIdsOf, readActiveMember } from '../adapters/postgres/members';
import { endOffersOf } from '../adapters/postgres/organizer-offers';
import { endPreparedOf } from '../adapters/postgres/prepared-payments';
import { endViewer, listViewedFamilyIds } from '../adapters/postgres/viewers';
import { closeEmptiedFamily } from './close-emptied-family';
import type { Services } from './context';
import { endMembership } from './end-membership';
import { keepEvent } from './family-event';
import { found } from './problem-error';
import { keepRefundedYears } from './refunded-years';
import { now, today } from './time';

interface Closing {
  readonly personId: string;
  readonly decision: Decision;
  /** False where they took back that the core is asked: nobody knows of their wallet. */
  readonly walletSeen: boolean;
}

/** Ends all that an account could do, then takes away who it was of. Says what that meant. */
export async function closeAccount(
  services: Services,
  tx: Db,
  closing: Closing,
): Promise<DeletedAccount> {
  const { personId } = closing;
  const at = now(services);
  const bindings = await endAllBindingsOf(tx, personId, today(services), 'both-sides');
  const families = await leaveAll(services, tx, closing);
  const views = await lookAway(services, tx, personId);
  const codeLinks = await endCodeLinksOf(tx, personId, at, 'both-sides');
  await withdrawInvitationsBy(tx, personId, at);
  await endPreparedOf(tx, personId, at);
  await endOffersOf(tx, personId, at);
  const moneyRecords = await countOrdersOf(tx, personId);
  const keptBecause = moneyRecords > 0 ? 'money-records' : 'nothing-kept';
  await insertClosedAccount(tx, { personId, closedAt: at, keptBecause });
  await keepRefundedYears(services, tx, personId);
  await erasePerson(tx, personId);
  const happened: Readonly<Record<DeletionConsequence, boolean>> = {
    'erased-for-good': true,
    'signed-out-everywhere': true,
    'leaves-families': families.left > 0,
    'families-close': families.closed > 0,
    'views-end': views > 0,
    'bindings-end': bindings > 0,
    'code-links-end': codeLinks > 0,
    'money-records-kept': moneyRecords > 0,
    'wallet-unseen': !closing.walletSeen,
    'consents-kept': true,
  };
  const consequences = Object.entries(happened).flatMap(([each, did]) => (did ? [each] : []));
  return { consequences: consequences as DeletionConsequence[], moneyRecords };
}

/** A family of which they are the organizer has nobody else in it by now, and closes. */
async function leaveAll(services: Services, tx: Db, { personId, decision }: Closing) {
  const familyIds = await listFamilyIdsOf(tx, personId);
  let closed = 0;
  for (const familyId of familyIds) {
    const family = found(await readFamilyRow(tx, familyId));
    const member = found(await readActiveMember(tx, familyId, personId));
    const ending = { family, member, actorId: personId, status: 'left', decision } as const;
    await endMembership(services, tx, ending);
    if (family.organizerId !== personId) continue;
    await closeEmptiedFamily(services, tx, familyId);
    closed += 1;
  }
  return { left: familyIds.length, closed };
}

async function lookAway(services: Services, tx: Db, personId: string): Promise<number> {
  const familyIds = await listViewedFamilyIds(tx, personId);
  for (const familyId of familyIds) {
    await endViewer(tx, { familyId, personId }, now(services));
    const who = { familyId, actorId: personId, personId, decision: null };
    await keepEvent(services, tx, { ...who, kind: 'viewer-left' });
  }
  return familyIds.length;
}
