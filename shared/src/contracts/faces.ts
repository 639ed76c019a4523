import { z } from 'zod';
import { Id } from '../vocabulary';
import { Agreed, Instant } from './common';
import { endpoint } from './endpoint';
import { InvitationProof } from './invitations';

export const FaceStatus = z.enum(['started', 'passed', 'failed']);

/** What a clerk gives to who showed their papers: as good as a face, for ten minutes, once. */
export const CounterCode = z.string().regex(/^\d{6}$/);

export const FaceVerificationView = z.object({
  faceVerificationId: Id,
  status: FaceStatus,
  /** Who decided: `placeholder` until a platform's own check is wired in, or `counter`. */
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
    body: Agreed.extend({ purpose: FacePurpose }),
    response: FaceVerificationView,
    problems: [
      'not-found',
      'invitation-over',
      'notice-not-agreed',
      'guardian-needed',
      'outside-unavailable',
    ],
  }),
  proveAtCounter: endpoint({
    method: 'POST',
    path: '/face-verifications/at-counter',
    summary: 'The same proof without a face: by the code of a clerk who has seen the papers',
    scope: 'person',
    command: true,
    limit: 'face-check',
    body: z.object({ purpose: FacePurpose, counterCode: CounterCode }),
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
