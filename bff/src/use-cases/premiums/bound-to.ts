import type { NamedBinding } from '../../adapters/postgres/bindings';
import type { MemberPerson } from '../../adapters/postgres/members';

/**
 * True where the payer may pay for this member. Of anybody else they learn nothing: neither the
 * scheme, nor the bill, nor who has paid it.
 */
export function isBoundTo(
  payerId: string,
  member: MemberPerson,
  bindings: readonly NamedBinding[],
): boolean {
  return bindings.some((row) => row.payerId === payerId && row.memberId === member.memberId);
}
