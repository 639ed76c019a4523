import type { CivilDate } from '@gongji/shared/calendar';
import { bindingStanding } from '@gongji/shared/family';
import type { BindingStanding } from '@gongji/shared/vocabulary';
import type { NamedBinding } from '../../adapters/postgres/bindings';
import type { MemberPerson } from '../../adapters/postgres/members';

/** How the payer's binding of this member stands on the day; null where there is none. */
export function standingTo(
  payerId: string,
  member: MemberPerson,
  bindings: readonly NamedBinding[],
  day: CivilDate,
): BindingStanding | null {
  const bound = bindings.find((row) => row.payerId === payerId && row.memberId === member.memberId);
  return bound ? bindingStanding(bound, day) : null;
}

/**
 * True where the payer may pay for this member on the day. Of anybody else they learn nothing:
 * neither the scheme, nor the bill, nor who has paid it.
 */
export function isBoundTo(
  payerId: string,
  member: MemberPerson,
  bindings: readonly NamedBinding[],
  day: CivilDate,
): boolean {
  return standingTo(payerId, member, bindings, day) === 'active';
}
