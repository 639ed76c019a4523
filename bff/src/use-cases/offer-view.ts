import type { OrganizerOffer } from '@gongji/shared/contracts';
import type { Db } from '../adapters/postgres/database';
import type { FamilyRow } from '../adapters/postgres/families';
import { countOpenInvitations } from '../adapters/postgres/invitations';
import { readActiveMember } from '../adapters/postgres/members';
import { type NamedOffer, readOpenOffer } from '../adapters/postgres/organizer-offers';
import { traitsOf, whereOf } from './area-policy';
import type { Services } from './context';
import { ProblemError } from './problem-error';
import { now } from './time';

/**
 * The offer that waits in a family today: not expired, from who organizes it still, to somebody who
 * is a full member still. Null where none does.
 */
export async function readWaitingOffer(
  services: Services,
  db: Db,
  { familyId, organizerId }: FamilyRow,
): Promise<NamedOffer | null> {
  const row = await readOpenOffer(db, familyId);
  if (row === null || row.expiresAt <= now(services) || row.fromId !== organizerId) return null;
  const to = await readActiveMember(db, familyId, row.toId);
  return to?.kind === 'full' ? row : null;
}

/**
 * The same for the one side that may answer it now; for anybody else it is not there.
 * @throws ProblemError not-found, state-changed where it waits no more
 */
export async function requireWaitingOffer(
  services: Services,
  tx: Db,
  family: FamilyRow,
  asked: { readonly offerId: string; readonly side: 'fromId' | 'toId'; readonly personId: string },
): Promise<NamedOffer> {
  const row = await readWaitingOffer(services, tx, family);
  if (row === null) throw new ProblemError('state-changed');
  if (row.offerId !== asked.offerId || row[asked.side] !== asked.personId) {
    throw new ProblemError('not-found');
  }
  return row;
}

/** What the change would do, as codes, before anybody agrees to it. */
export async function viewOffer(
  services: Services,
  db: Db,
  family: FamilyRow,
  row: NamedOffer,
): Promise<OrganizerOffer> {
  const consequences: OrganizerOffer['consequences'] = [
    'new-organizer-invites-and-removes',
    'new-organizer-reads-records',
    'bindings-stay-as-they-are',
  ];
  const hasPot = traitsOf(whereOf(services, family)).fundingModel === 'pot';
  if (hasPot) consequences.push('pot-stays-with-who-moved-it');
  if ((await countOpenInvitations(db, family.familyId)) > 0) {
    consequences.push('open-invitations-end');
  }
  if (row.movesArea) consequences.push('rules-of-the-new-area');
  const { offerId, fromId, toId, offeredAt, expiresAt } = row;
  return {
    offerId,
    from: { personId: fromId, name: row.fromName },
    to: { personId: toId, name: row.toName },
    offeredAt,
    expiresAt,
    consequences,
  };
}
