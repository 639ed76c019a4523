import type { ParsedRequest } from '@gongji/shared/contracts';
import type { ParentRole, Relation } from '@gongji/shared/vocabulary';
import type { MemberPerson } from '../adapters/postgres/members';
import { ProblemError } from './problem-error';
import { SEEN_FROM_THERE } from './relation-seen-from-there';

export interface RelationAnew {
  readonly memberId: string;
  readonly relation: Relation | null;
  readonly role: ParentRole | null;
}

type Said = Pick<ParsedRequest<'acceptOrganizerOffer'>['body'], 'relations'>;

/**
 * Everybody's relation as seen from the new organizer: theirs to themselves is none, the old
 * organizer's is the same tie from the other end, all others they have said themselves.
 * @throws ProblemError state-changed where others are in the family than were said
 */
export function relationsOfNewOrganizer(
  members: readonly MemberPerson[],
  organizerId: string,
  { relations }: Said,
): RelationAnew[] {
  const said = new Map(relations.map((one) => [one.memberId, one]));
  const me = members.find((member) => member.personId === organizerId);
  const before = members.find((member) => member.relation === null);
  const others = members.filter((member) => member !== me && member !== before);
  const complete = others.every(({ memberId }) => said.has(memberId));
  if (!me || !before || said.size !== others.length || !complete) {
    throw new ProblemError('state-changed');
  }
  const back = (me.relation && SEEN_FROM_THERE[me.relation]) ?? 'other';
  return [
    { memberId: me.memberId, relation: null, role: null },
    { memberId: before.memberId, relation: back, role: null },
    ...said.values(),
  ];
}
