import { drawsLocalFirst, localFirst } from '@gongji/shared/rules';
import type { NamedBinding } from '../../adapters/postgres/bindings';
import type { FamilyRow } from '../../adapters/postgres/families';
import { listMembers } from '../../adapters/postgres/members';
import { whereOf } from '../area-policy';
import type { Services } from '../context';
import { readEnrolments } from '../read-enrolments';

/**
 * A family's bindings at the places at which its area draws on each member's payers. Where local
 * payers come first, the core is asked where members with several payers are insured; for one it
 * says nothing of, the family's area is taken.
 */
export async function placed(
  services: Services,
  family: FamilyRow,
  rows: readonly NamedBinding[],
): Promise<readonly NamedBinding[]> {
  if (!drawsLocalFirst(whereOf(services, family))) return rows;
  const payersOf = (memberId: string) => rows.filter((row) => row.memberId === memberId);
  const members = await listMembers(services.db, family.familyId);
  const several = members.filter(({ memberId }) => payersOf(memberId).length > 1);
  const enrolments = await readEnrolments(services, several);
  return [...new Set(rows.map(({ memberId }) => memberId))].flatMap((memberId) => {
    const payers = payersOf(memberId);
    const home = enrolments.get(payers[0]?.memberPersonId ?? '')?.areaCode ?? family.areaCode;
    return localFirst(home, payers);
  });
}
