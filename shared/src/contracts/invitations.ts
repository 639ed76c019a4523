import { z } from 'zod';
import { Decision } from '../decision';
import { AreaCode, Id, InvitationCode, NoticeAgreed, ParentRole, Relation } from '../vocabulary';
import { BindPeriod, BindStepView, BoundView, OnTerms } from './bind-terms';
import { Agreed, decided, FamilyPath, Instant } from './common';
import { endpoint } from './endpoint';
import { MemberView } from './families';
import { FACE_PROBLEMS } from './problem';

export const InvitationStatus = z.enum(['pending', 'accepted', 'declined', 'withdrawn', 'expired']);

export const InvitedAs = z.enum(['member', 'viewer']);

export const InvitationView = z.object({
  invitationId: Id,
  /** To be paid for, or only to look on. */
  invitedAs: InvitedAs,
  relation: Relation,
  role: ParentRole.nullable(),
  /** What the inviter calls the relative; a hint, never proof. */
  nameHint: z.string(),
  status: InvitationStatus,
  createdAt: Instant,
  expiresAt: Instant,
  /** Only while pending, only to the inviter. The link and the QR carry the token. */
  code: InvitationCode.nullable(),
  token: z.string().nullable(),
});
export type InvitationView = z.infer<typeof InvitationView>;

/** What holds an invitation: the token of its link, or its six digits. */
export const InvitationProof = z.union([
  z.object({ token: z.string().min(20).max(100) }),
  z.object({ code: InvitationCode }),
]);
const Proof = z.object({ proof: InvitationProof });

/** What the relative agrees to, as codes. */
export const ConsentItem = z.enum([
  'payer-may-pay-my-premium',
  'payer-account-may-pay-my-care',
  'payer-sees-my-premium-status',
  'my-money-is-not-touched',
  'i-can-leave-any-time',
  'i-see-family-and-records',
  'i-move-nothing',
  'family-knows-i-look-on',
]);

export const InvitationPreview = z.object({
  invitationId: Id,
  invitedAs: InvitedAs,
  inviterNameMasked: z.string(),
  areaCode: AreaCode,
  relation: Relation,
  role: ParentRole.nullable(),
  nameHint: z.string(),
  expiresAt: Instant,
  consents: z.array(ConsentItem),
  notice: NoticeAgreed,
  /** True where who cannot pass the face check may still join as a temporary member. */
  knowsTemporaryMembers: z.boolean(),
  /** The inviter's area's own flow: what is done on the way, in its words. */
  steps: z.array(BindStepView),
  /** From when to when the inviter's account shall pay; null where the area asks for no dates. */
  period: BindPeriod.nullable(),
  /** True where the area's agency looks at the binding before it can pay. */
  review: z.boolean(),
  /** Why whoever looks cannot join whatever they prove; null where nothing is known against it. */
  refusal: Decision.nullable(),
  hotlines: z.array(z.string()),
});
export type InvitationPreview = z.infer<typeof InvitationPreview>;

export const InvitationPath = z.object({ invitationId: Id });
const FamilyInvitationPath = z.object({ familyId: Id, invitationId: Id });

export const invitationEndpoints = {
  listInvitations: endpoint({
    method: 'GET',
    path: '/families/:familyId/invitations',
    summary: 'Invitations of the family and how each stands',
    scope: 'family',
    params: FamilyPath,
    response: z.object({ invitations: z.array(InvitationView) }),
  }),
  inviteRelative: endpoint({
    method: 'POST',
    path: '/families/:familyId/invitations',
    summary: 'Invite a relative: link, QR and six digits; seven days, one use',
    scope: 'family',
    command: true,
    quotable: true,
    params: FamilyPath,
    body: Agreed.extend({
      relation: Relation,
      role: ParentRole.nullable(),
      nameHint: z.string().trim().min(1).max(20),
      ...OnTerms.shape,
    }),
    response: decided(InvitationView),
    problems: ['refused-by-rule', 'notice-not-agreed', 'outside-unavailable'],
  }),
  withdrawInvitation: endpoint({
    method: 'POST',
    path: '/families/:familyId/invitations/:invitationId/withdraw',
    summary: 'Take an open invitation back',
    scope: 'family',
    command: true,
    params: FamilyInvitationPath,
    response: InvitationView,
    problems: ['invitation-over'],
  }),
  lookUpInvitation: endpoint({
    method: 'POST',
    path: '/invitations/look-up',
    summary: 'Who asks me for what, and what I would consent to',
    scope: 'person',
    limit: 'invitation-code',
    body: Proof,
    response: InvitationPreview,
    problems: ['not-found', 'invitation-over'],
  }),
  acceptInvitation: endpoint({
    method: 'POST',
    path: '/invitations/:invitationId/accept',
    summary: 'Join the family, after the face check or saying it cannot be passed',
    scope: 'invitation',
    command: true,
    quotable: true,
    limit: 'invitation-code',
    params: InvitationPath,
    body: Agreed.extend({
      proof: InvitationProof,
      /** The finished check; null says it cannot be passed. */
      faceVerificationId: Id.nullable(),
    }),
    response: decided(MemberView.extend({ familyId: Id, bound: BoundView })),
    problems: [...FACE_PROBLEMS, 'invitation-over', 'outside-unavailable'],
  }),
  declineInvitation: endpoint({
    method: 'POST',
    path: '/invitations/:invitationId/decline',
    summary: 'Say no',
    scope: 'invitation',
    command: true,
    limit: 'invitation-code',
    params: InvitationPath,
    body: Proof,
    response: z.object({ invitationId: Id, status: InvitationStatus }),
    problems: ['invitation-over'],
  }),
};
