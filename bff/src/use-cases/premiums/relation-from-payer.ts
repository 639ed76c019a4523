import type { Relation } from '@gongji/shared/vocabulary';
import type { NamedBinding } from '../../adapters/postgres/bindings';
import type { MemberPerson } from '../../adapters/postgres/members';
import { SEEN_FROM_THERE } from '../relation-seen-from-there';

/**
 * What a member is to the payer: as their binding says; else by what one of the two is to the
 * organizer. Between two others nobody has said it: `other`.
 */
export function relationFromPayer(
  payer: MemberPerson,
  member: MemberPerson,
  bindings: readonly NamedBinding[],
): Relation {
  const bound = bindings.find(
    (row) => row.payerId === payer.personId && row.memberId === member.memberId,
  );
  if (bound) return bound.relation;
  if (payer.relation === null) return member.relation ?? 'other';
  return member.relation === null ? (SEEN_FROM_THERE[payer.relation] ?? 'other') : 'other';
}
