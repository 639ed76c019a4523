import type { MemberKind, ParentRole, Relation } from '@gongji/shared/vocabulary';
import type { BindingRow } from '../adapters/postgres/bindings';
import type { Db } from '../adapters/postgres/database';
import type { FamilyRow } from '../adapters/postgres/families';
import { insertMember, type MemberPerson, readMember } from '../adapters/postgres/members';
import { endViewer } from '../adapters/postgres/viewers';
import type { Services } from './context';
import { type Bound, makeBinding } from './make-binding';
import { found } from './problem-error';
import { now } from './time';

interface Joining {
  readonly personId: string;
  readonly relation: Relation;
  readonly role: ParentRole | null;
  readonly kind: MemberKind;
  readonly terms: Bound['terms'];
  readonly asks: Bound['asks'];
  readonly areaCode: Bound['areaCode'];
}

export interface Joined {
  readonly member: MemberPerson;
  readonly binding: BindingRow;
}

/** A new member, bound to the organizer, who may pay for them from now on; no viewer any more. */
export async function joinFamily(
  services: Services,
  tx: Db,
  family: FamilyRow,
  { terms, asks, areaCode, ...joining }: Joining,
): Promise<Joined> {
  const { familyId, organizerId } = family;
  const memberId = services.newId();
  await endViewer(tx, { familyId, personId: joining.personId }, now(services));
  await insertMember(tx, {
    ...joining,
    memberId,
    familyId,
    status: 'active',
    joinedAt: now(services),
    endedAt: null,
  });
  const { personId, relation, role } = joining;
  const who = { familyId, payerId: organizerId, memberId, memberPersonId: personId };
  const said = { relation, role, terms, asks, areaCode, memberAgrees: true };
  const binding = await makeBinding(services, tx, { ...who, ...said });
  return { member: found(await readMember(tx, familyId, memberId)), binding };
}
