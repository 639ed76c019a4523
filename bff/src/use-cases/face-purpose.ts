import type { ParsedRequest } from '@gongji/shared/contracts';
import type { FaceRow } from '../adapters/postgres/faces';
import { readFamilyRow } from '../adapters/postgres/families';
import { readActiveMember, readMember } from '../adapters/postgres/members';
import type { Services } from './context';
import { openInvitation } from './invitation-proof';
import { found, ProblemError } from './problem-error';

type Purpose = ParsedRequest<'startFaceVerification'>['body']['purpose'];
type Upgrade = Extract<Purpose, { for: 'upgrade-member' }>;
/** Whose presence is proved, and what the result will count for. */
type Wanted = Pick<FaceRow, 'personId' | 'invitationId' | 'memberId'>;

/**
 * What somebody wants a proof of presence for, if it is theirs to want.
 * @throws ProblemError not-found, invitation-over
 */
export async function wantedFace(
  services: Services,
  purpose: Purpose,
  actorId: string,
): Promise<Wanted> {
  if (purpose.for === 'upgrade-member') return wantedForUpgrade(services, purpose, actorId);
  const { proof, invitationId } = purpose;
  await openInvitation(services, services.db, proof, invitationId);
  return { personId: actorId, invitationId, memberId: null };
}

/** A temporary member's presence may be proved by the organizer's phone, or by their own. */
async function wantedForUpgrade(
  services: Services,
  { familyId, memberId }: Upgrade,
  actorId: string,
): Promise<Wanted> {
  found(await readActiveMember(services.db, familyId, actorId));
  const { organizerId } = found(await readFamilyRow(services.db, familyId));
  const { personId, kind } = found(await readMember(services.db, familyId, memberId));
  if (kind !== 'temporary' || ![organizerId, personId].includes(actorId)) {
    throw new ProblemError('not-found');
  }
  return { personId, invitationId: null, memberId };
}
