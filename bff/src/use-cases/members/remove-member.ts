import { readMember } from '../../adapters/postgres/members';
import { whereOf } from '../area-policy';
import { decidedBy, runCommand } from '../command';
import type { UseCase } from '../context';
import { endMembership } from '../end-membership';
import { lockOwnFamily } from '../organizer';
import { ownDecision } from '../own-decision';
import { found, ProblemError } from '../problem-error';

/** The organizer takes a member out; themselves they take out by leaving. */
export const removeMember: UseCase<'removeMember'> = (services, call) =>
  runCommand(services, call, 'removeMember', {
    prepare: async () => null,
    write: async (tx) => {
      const { familyId, memberId } = call.params;
      const actorId = call.actor.personId;
      const family = await lockOwnFamily(tx, familyId, actorId);
      const member = found(await readMember(tx, familyId, memberId));
      if (member.personId === actorId) throw new ProblemError('not-found');
      const decision = ownDecision(whereOf(services, family), [], 'go-on');
      return decidedBy(call, decision, () =>
        endMembership(services, tx, { family, member, actorId, status: 'removed', decision }),
      );
    },
  });
