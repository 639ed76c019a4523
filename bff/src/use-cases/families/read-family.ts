import { readFamilyRow } from '../../adapters/postgres/families';
import { listMembers } from '../../adapters/postgres/members';
import type { UseCase } from '../context';
import { viewFamily } from '../family-view';
import { found } from '../problem-error';
import { readEnrolments } from '../read-enrolments';

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
