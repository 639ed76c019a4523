import { z } from 'zod';
import { Id, ParentRole, Relation } from '../vocabulary';
import { Agreed, decided, FamilyPath } from './common';
import { endpoint } from './endpoint';
import { FamilyView } from './families';
import { OrganizerOffer } from './family-life';

const OfferPath = z.object({ familyId: Id, offerId: Id });
const Answered = z.object({ offerId: Id });

export const organizerOfferEndpoints = {
  offerOrganizer: endpoint({
    method: 'POST',
    path: '/families/:familyId/organizer-offers',
    summary: 'Ask a member to become the organizer; what that changes is shown first',
    scope: 'family',
    command: true,
    quotable: true,
    params: FamilyPath,
    body: z.object({ memberId: Id }),
    response: decided(OrganizerOffer),
    problems: ['fresh-sign-in-needed', 'refused-by-rule', 'outside-unavailable'],
  }),
  acceptOrganizerOffer: endpoint({
    method: 'POST',
    path: '/families/:familyId/organizer-offers/:offerId/accept',
    summary: 'Become the organizer; whether I may be is decided anew',
    scope: 'family',
    command: true,
    quotable: true,
    params: OfferPath,
    body: Agreed.extend({
      /** What each of the others is to me; what the present organizer is, is known. */
      relations: z
        .array(z.object({ memberId: Id, relation: Relation, role: ParentRole.nullable() }))
        .max(30),
    }),
    response: decided(FamilyView),
    problems: ['refused-by-rule', 'notice-not-agreed', 'state-changed', 'outside-unavailable'],
  }),
  declineOrganizerOffer: endpoint({
    method: 'POST',
    path: '/families/:familyId/organizer-offers/:offerId/decline',
    summary: 'Say no; nothing changes, and who asked is told',
    scope: 'family',
    command: true,
    params: OfferPath,
    response: Answered,
    problems: ['state-changed'],
  }),
  withdrawOrganizerOffer: endpoint({
    method: 'POST',
    path: '/families/:familyId/organizer-offers/:offerId/withdraw',
    summary: 'Take the question back while it is not answered',
    scope: 'family',
    command: true,
    params: OfferPath,
    response: Answered,
    problems: ['state-changed'],
  }),
};
