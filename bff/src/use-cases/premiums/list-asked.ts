import type { Db } from '../../adapters/postgres/database';
import { listMembers, type MemberPerson } from '../../adapters/postgres/members';
import { found } from '../problem-error';

/** In the order asked, each once. @throws ProblemError not-found where one is no active member */
export async function listAsked(
  db: Db,
  familyId: string,
  memberIds: readonly string[],
): Promise<MemberPerson[]> {
  const everybody = await listMembers(db, familyId);
  return [...new Set(memberIds)].map((memberId) =>
    found(everybody.find((member) => member.memberId === memberId)),
  );
}
