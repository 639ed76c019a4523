import type { EnrolmentView } from '@gongji/shared/contracts';
import { readFamilyRow } from '../../adapters/postgres/families';
import { listMembers, type MemberPerson } from '../../adapters/postgres/members';
import type { Services, UseCase } from '../context';
import { type Enrolments, enrolmentOf, viewFamily } from '../family-view';
import { identityOf } from '../person';
import { found } from '../problem-error';

/** The organizer sees how everybody stands, anybody else only themselves. */
export const readFamily: UseCase<'readFamily'> = async (services, call) => {
  const { personId } = call.actor;
  const family = found(await readFamilyRow(services.db, call.params.familyId));
  const members = await listMembers(services.db, family.familyId);
  const shown = members.filter(
    (member) => family.organizerId === personId || member.personId === personId,
  );
  const enrolments = await readEnrolments(services, shown);
  return viewFamily(services, services.db, family, personId, enrolments);
};

/** A core that does not answer leaves a gap; the family is shown all the same. */
async function readEnrolments(
  services: Services,
  members: readonly MemberPerson[],
): Promise<Enrolments> {
  const read = async (member: MemberPerson): Promise<[string, EnrolmentView][]> => {
    const { idNumber, name } = identityOf(services, member);
    const answer = await services.core.readPerson(idNumber, name);
    return answer.kind === 'done' ? [[member.personId, enrolmentOf(answer.value)]] : [];
  };
  return new Map((await Promise.all(members.map(read))).flat());
}
