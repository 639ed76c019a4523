import type { EnrolmentView, FamilyView, MemberView } from '@gongji/shared/contracts';
import type { Db } from '../adapters/postgres/database';
import type { FamilyRow } from '../adapters/postgres/families';
import { listMembers, type MemberPerson } from '../adapters/postgres/members';
import { listViewers } from '../adapters/postgres/viewers';
import type { InsuredPerson } from '../ports/insurance-core';
import { traitsOf, whereOf } from './area-policy';
import type { Services } from './context';
import { readWaitingOffer, viewOffer } from './offer-view';
import { readPotFen } from './pot/pot-balance';
import { viewViewer } from './viewer-view';

/** What the core said of some members, by person; a member it says nothing of shows nothing. */
export type Enrolments = ReadonlyMap<string, EnrolmentView>;

export function enrolmentOf(insured: InsuredPerson): EnrolmentView {
  const { scheme, status, areaCode, provinceDirect } = insured;
  return { scheme, status, areaCode, provinceDirect };
}

export function viewMember(
  member: MemberPerson,
  family: Pick<FamilyRow, 'organizerId'>,
  actorId: string,
  enrolment: EnrolmentView | null,
): MemberView {
  const { memberId, personId, name, idNumberMasked, relation, role, kind, status } = member;
  return {
    memberId,
    personId,
    name,
    idNumberMasked,
    relation,
    role,
    kind,
    status,
    organizer: personId === family.organizerId,
    me: personId === actorId,
    enrolment,
    joinedAt: member.joinedAt,
  };
}

/** The family as one of its members sees it, or who looks on: they see no ID number. */
export async function viewFamily(
  services: Services,
  db: Db,
  family: FamilyRow,
  actorId: string,
  enrolments: Enrolments,
): Promise<FamilyView> {
  const { familyId, areaCode, provinceDirect, createdAt, organizerId } = family;
  const members = await listMembers(db, familyId);
  const viewers = (await listViewers(db, familyId)).map((viewer) => viewViewer(viewer, actorId));
  const offer = await readWaitingOffer(services, db, family);
  const asked = offer !== null && [offer.fromId, offer.toId].includes(actorId);
  const iOnlyView = !members.some((member) => member.personId === actorId);
  const traits = traitsOf(whereOf(services, family));
  return {
    familyId,
    areaCode,
    provinceDirect,
    createdAt,
    iAmOrganizer: organizerId === actorId,
    iOnlyView,
    members: members.map((member) => {
      const view = viewMember(member, family, actorId, enrolments.get(member.personId) ?? null);
      return iOnlyView ? { ...view, idNumberMasked: '' } : view;
    }),
    viewers,
    organizerOffer: asked ? await viewOffer(services, db, family, offer) : null,
    potFen: traits.fundingModel === 'pot' ? await readPotFen(db, actorId) : null,
    ...traits,
  };
}
