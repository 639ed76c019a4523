import type { Relation } from '@gongji/shared/vocabulary';
import type { NamedBinding } from '../../adapters/postgres/bindings';
import type { MemberPerson } from '../../adapters/postgres/members';

/** The same tie looked at from the other end. */
const SEEN_FROM_THERE: Readonly<Partial<Record<Relation, Relation>>> = {
  spouse: 'spouse',
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
};

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
