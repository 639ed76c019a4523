import type { MemberKind, ParentRole, Relation } from '@gongji/shared/vocabulary';
import { insertBinding, listPayersOf } from '../adapters/postgres/bindings';
import type { Db } from '../adapters/postgres/database';
import type { FamilyRow } from '../adapters/postgres/families';
import { insertMember, type MemberPerson, readMember } from '../adapters/postgres/members';
import type { Services } from './context';
import { found } from './problem-error';
import { now, today } from './time';

interface Joining {
  readonly personId: string;
  readonly relation: Relation;
  readonly role: ParentRole | null;
  readonly kind: MemberKind;
}

/** A new member, bound to the organizer, who may pay for them from now on. */
export async function joinFamily(
  services: Services,
  tx: Db,
  family: FamilyRow,
  joining: Joining,
): Promise<MemberPerson> {
  const { familyId, organizerId } = family;
  const memberId = services.newId();
  await insertMember(tx, {
    ...joining,
    memberId,
    familyId,
    status: 'active',
    joinedAt: now(services),
    endedAt: null,
  });
  const { personId, relation, role } = joining;
  const bound = { familyId, payerId: organizerId, memberId, memberPersonId: personId };
  await bind(services, tx, { ...bound, relation, role });
  return found(await readMember(tx, familyId, memberId));
}

interface Bound {
  readonly familyId: string;
  readonly payerId: string;
  readonly memberId: string;
  readonly memberPersonId: string;
  readonly relation: Relation;
  readonly role: ParentRole | null;
}

/** A new permission, last in the order of the member's payers. Gives its id. */
export async function bind(services: Services, tx: Db, bound: Bound): Promise<string> {
  const bindingId = services.newId();
  const payers = await listPayersOf(tx, bound.memberPersonId);
  await insertBinding(tx, {
    ...bound,
    bindingId,
    rank: Math.max(0, ...payers.map((row) => row.rank)) + 1,
    boundOn: today(services),
    endedOn: null,
    createdAt: now(services),
  });
  return bindingId;
}
