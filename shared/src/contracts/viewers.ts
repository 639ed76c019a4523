import { z } from 'zod';
import { Id } from '../vocabulary';
import { Agreed, decided, FamilyPath } from './common';
import { endpoint } from './endpoint';
import { ViewerView } from './family-life';
import { InvitationPath, InvitationProof, InvitationView } from './invitations';
import { FACE_PROBLEMS } from './problem';

export const viewerEndpoints = {
  inviteViewer: endpoint({
    method: 'POST',
    path: '/families/:familyId/viewer-invitations',
    summary: 'Ask somebody to look on; an invitation like any other, seven days, one use',
    scope: 'family',
    command: true,
    quotable: true,
    params: FamilyPath,
    body: Agreed.extend({ nameHint: z.string().trim().min(1).max(20) }),
    response: decided(InvitationView),
    problems: ['refused-by-rule', 'notice-not-agreed'],
  }),
  acceptViewing: endpoint({
    method: 'POST',
    path: '/invitations/:invitationId/viewing',
    summary: 'Look on from now on, after the face check; everybody in the family is told',
    scope: 'invitation',
    command: true,
    quotable: true,
    limit: 'invitation-code',
    params: InvitationPath,
    body: Agreed.extend({
      proof: InvitationProof,
      /** The finished check; null says it cannot be passed, and then nobody looks on. */
      faceVerificationId: Id.nullable(),
    }),
    response: decided(ViewerView.extend({ familyId: Id })),
    problems: [...FACE_PROBLEMS, 'invitation-over'],
  }),
  endViewing: endpoint({
    method: 'POST',
    path: '/families/:familyId/viewers/:viewerId/end',
    summary: 'The organizer ends somebody’s looking on, or the viewer their own',
    scope: 'family',
    command: true,
    forViewers: true,
    params: z.object({ familyId: Id, viewerId: Id }),
    response: z.object({ viewerId: Id }),
  }),
};
