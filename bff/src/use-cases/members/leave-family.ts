import type { ResponseOf } from '@gongji/shared/contracts';
import type { Decision } from '@gongji/shared/decision';
import type { Db } from '../../adapters/postgres/database';
import { type FamilyRow, lockFamily } from '../../adapters/postgres/families';
import { listMembers, readActiveMember } from '../../adapters/postgres/members';
import { whereOf } from '../area-policy';
import { closeEmptiedFamily } from '../close-emptied-family';
import { decidedBy, runCommand } from '../command';
import type { Services, UseCase } from '../context';
import { endMembership } from '../end-membership';
import { ownDecision, ownReason } from '../own-decision';
import { found } from '../problem-error';

type Ended = NonNullable<ResponseOf<'leaveFamily'>['result']>;

/** A member may leave at any time; the organizer only as the last one, which closes the family. */
export const leaveFamily: UseCase<'leaveFamily'> = (services, call) =>
  runCommand(services, call, 'leaveFamily', {
    prepare: async () => null,
    write: async (tx) => {
      const actorId = call.actor.personId;
      const family = found(await lockFamily(tx, call.params.familyId));
      const member = found(await readActiveMember(tx, family.familyId, actorId));
      const decision = await decideLeave(services, tx, family, actorId);
      return decidedBy(call, decision, async () => {
        const ending = { family, member, actorId, status: 'left', decision } as const;
        const ended = await endMembership(services, tx, ending);
        return family.organizerId === actorId ? closeAfter(services, tx, family, ended) : ended;
      });
    },
  });

async function decideLeave(
  services: Services,
  tx: Db,
  family: FamilyRow,
  actorId: string,
): Promise<Decision> {
  const others = (await listMembers(tx, family.familyId)).length - 1;
  const stuck = family.organizerId === actorId && others > 0;
  const own = stuck ? [ownReason('organizer-not-alone', { members: others })] : [];
  return ownDecision(whereOf(services, family), own, 'release-another-member');
}

async function closeAfter(
  services: Services,
  tx: Db,
  { familyId }: FamilyRow,
  ended: Ended,
): Promise<Ended> {
  const withdrawn = await closeEmptiedFamily(services, tx, familyId);
  const consequences = [...ended.consequences, 'family-closes' as const];
  if (withdrawn > 0) consequences.push('open-invitations-end');
  return { ...ended, consequences };
}
