import { z } from 'zod';
import { Id } from '../vocabulary';
import { Instant } from './common';
import { endpoint } from './endpoint';
import { InvitationProof } from './invitations';

export const FaceStatus = z.enum(['started', 'passed', 'failed']);

export const FaceVerificationView = z.object({
  faceVerificationId: Id,
  status: FaceStatus,
  /** Who decided: `placeholder` until a platform's own check is wired in. */
  verifier: z.string(),
  startedAt: Instant,
  finishedAt: Instant.nullable(),
});
export type FaceVerificationView = z.infer<typeof FaceVerificationView>;

/** Whose face, and what for: my own to accept an invitation, or a temporary member's to upgrade. */
export const FacePurpose = z.discriminatedUnion('for', [
  z.object({ for: z.literal('accept-invitation'), invitationId: Id, proof: InvitationProof }),
  z.object({ for: z.literal('upgrade-member'), familyId: Id, memberId: Id }),
]);

export const faceEndpoints = {
  startFaceVerification: endpoint({
    method: 'POST',
    path: '/face-verifications',
    summary: 'Start a face check; its result is decided outside the app',
    scope: 'person',
    command: true,
    limit: 'face-check',
    body: z.object({ purpose: FacePurpose }),
    response: FaceVerificationView,
    problems: ['not-found', 'invitation-over', 'outside-unavailable'],
  }),
  finishFaceVerification: endpoint({
    method: 'POST',
    path: '/face-verifications/:faceVerificationId/finish',
    summary: 'Ask the verifier for the result; `started` means none yet',
    scope: 'person',
    command: true,
    params: z.object({ faceVerificationId: Id }),
    response: FaceVerificationView,
    problems: ['not-found', 'outside-unavailable'],
  }),
};
