import type { ResponseOf } from '@gongji/shared/contracts';
import type { Decision } from '@gongji/shared/decision';
import { endBindingsOf } from '../adapters/postgres/bindings';
import type { Db } from '../adapters/postgres/database';
import type { FamilyRow } from '../adapters/postgres/families';
import { endMember, type MemberPerson } from '../adapters/postgres/members';
import { hasOpenOrders } from '../adapters/postgres/open-orders';
import { traitsOf, whereOf } from './area-policy';
import type { Services } from './context';
import { keepEvent } from './family-event';
import { readPotFen } from './pot/pot-balance';
import { now, today } from './time';

type Ended = NonNullable<ResponseOf<'leaveFamily'>['result']>;

interface Ending {
  readonly family: FamilyRow;
  readonly member: MemberPerson;
  readonly actorId: string;
  readonly status: 'left' | 'removed';
  readonly decision: Decision;
}

/** Ends a membership and every permission that came with it; says what that does. */
export async function endMembership(services: Services, tx: Db, ending: Ending): Promise<Ended> {
  const { family, member, actorId, status, decision } = ending;
  const { familyId } = family;
  const { memberId, personId } = member;
  const open = await hasOpenOrders(tx, familyId, personId);
  const ownPot = personId !== family.organizerId && (await readPotFen(tx, personId)) > 0;
  const hasPot = traitsOf(whereOf(services, family)).fundingModel === 'pot';
  await endMember(tx, memberId, status, now(services));
  await endBindingsOf(tx, familyId, personId, today(services));
  const who = { familyId, actorId, personId, decision };
  await keepEvent(services, tx, { ...who, kind: `member-${status}` });
  const consequences: Ended['consequences'] = ['payments-stop'];
  if (open) consequences.push('open-orders-finish');
  consequences.push('records-stay');
  if (ownPot) consequences.push('own-pot-stays-own');
  else if (hasPot) consequences.push('pot-stays-with-organizer');
  return { memberId, consequences };
}
