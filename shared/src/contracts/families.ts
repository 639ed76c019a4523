import { z } from 'zod';
import { FenAmount } from '../money';
import {
  AreaCode,
  FundingModel,
  Id,
  IdNumberText,
  MemberKind,
  ParentRole,
  PersonName,
  Relation,
} from '../vocabulary';
import { BoundView, OnTerms } from './bind-terms';
import {
  Agreed,
  decided,
  EnrolmentView,
  FamilyPath,
  Instant,
  MaskedIdNumber,
  MemberPath,
} from './common';
import { endpoint } from './endpoint';
import { OrganizerOffer, ViewerView } from './family-life';
import { FACE_PROBLEMS } from './problem';

export const MemberStatus = z.enum(['active', 'left', 'removed']);

export const MemberView = z.object({
  memberId: Id,
  personId: Id,
  name: z.string(),
  idNumberMasked: MaskedIdNumber,
  /** Seen from the organizer; null for the organizer. */
  relation: Relation.nullable(),
  role: ParentRole.nullable(),
  kind: MemberKind,
  status: MemberStatus,
  organizer: z.boolean(),
  me: z.boolean(),
  enrolment: EnrolmentView.nullable(),
  joinedAt: Instant,
});
export type MemberView = z.infer<typeof MemberView>;

export const FamilyView = z.object({
  familyId: Id,
  areaCode: AreaCode,
  provinceDirect: z.boolean(),
  createdAt: Instant,
  iAmOrganizer: z.boolean(),
  /** Everything here is for reading only. */
  iOnlyView: z.boolean(),
  members: z.array(MemberView),
  /** Who looks on; everybody in the family may know it. */
  viewers: z.array(ViewerView),
  /** What waits for an answer, shown to the two whom it concerns. */
  organizerOffer: OrganizerOffer.nullable(),
  /** The pot as our ledger has it; null where the area works without one. */
  potFen: FenAmount.nullable(),
  fundingModel: FundingModel.nullable(),
  knowsTemporaryMembers: z.boolean(),
  /** True where several payers pay in an order that people may change. */
  hasDrawOrder: z.boolean(),
  /** The area's order of payment, as its parameter says it; empty where nobody does. */
  drawOrder: z.array(z.string()),
  hotlines: z.array(z.string()),
});
export type FamilyView = z.infer<typeof FamilyView>;

/** What leaving or removal does, shown before it is done. */
export const Consequence = z.enum([
  'payments-stop',
  'open-orders-finish',
  'records-stay',
  'pot-stays-with-organizer',
  'own-pot-stays-own',
  'family-closes',
  'open-invitations-end',
]);

export const PotView = z.object({
  potFen: FenAmount,
  accountBalanceFen: FenAmount,
  reserveFen: FenAmount.nullable(),
  movableFen: FenAmount,
  transfersLeftThisMonth: z.number().int().nullable(),
});

export const PotTransferMade = z.object({ orderId: Id, amountFen: FenAmount, pot: PotView });

const Ended = z.object({ memberId: Id, consequences: z.array(Consequence) });

export const familyEndpoints = {
  createFamily: endpoint({
    method: 'POST',
    path: '/families',
    summary: 'Create a family around my personal account',
    scope: 'person',
    command: true,
    quotable: true,
    body: Agreed,
    response: decided(FamilyView),
    problems: ['refused-by-rule', 'notice-not-agreed', 'outside-unavailable'],
  }),
  readFamily: endpoint({
    method: 'GET',
    path: '/families/:familyId',
    summary: 'The family, its members and its pot',
    scope: 'family',
    forViewers: true,
    params: FamilyPath,
    response: FamilyView,
  }),
  readPot: endpoint({
    method: 'GET',
    path: '/families/:familyId/pot',
    summary: 'The pot, and what may be moved into it now',
    scope: 'family',
    params: FamilyPath,
    response: z.object({ pot: PotView.nullable() }),
    problems: ['outside-unavailable'],
  }),
  movePot: endpoint({
    method: 'POST',
    path: '/families/:familyId/pot-transfers',
    summary: 'Move money from my personal account to the family pot (划拨)',
    scope: 'family',
    command: true,
    quotable: true,
    params: FamilyPath,
    body: z.object({ amountFen: FenAmount.min(1) }),
    response: decided(PotTransferMade),
    problems: ['refused-by-rule', 'outside-unavailable'],
  }),
  addTemporaryMember: endpoint({
    method: 'POST',
    path: '/families/:familyId/temporary-members',
    summary: 'Add a relative who cannot pass the face check; only a premium can be paid for them',
    scope: 'family',
    command: true,
    quotable: true,
    limit: 'identity-check',
    params: FamilyPath,
    body: Agreed.extend({
      name: PersonName,
      idNumber: IdNumberText,
      relation: Relation,
      role: ParentRole.nullable(),
      ...OnTerms.shape,
    }),
    response: decided(MemberView.extend({ bound: BoundView })),
    problems: ['refused-by-rule', 'notice-not-agreed', 'outside-unavailable'],
  }),
  upgradeMember: endpoint({
    method: 'POST',
    path: '/families/:familyId/members/:memberId/upgrade',
    summary: 'Make a temporary member full after a passed face check; history stays',
    scope: 'family',
    command: true,
    quotable: true,
    params: MemberPath,
    body: Agreed.extend({ faceVerificationId: Id }),
    response: decided(MemberView),
    problems: [...FACE_PROBLEMS, 'outside-unavailable'],
  }),
  removeMember: endpoint({
    method: 'POST',
    path: '/families/:familyId/members/:memberId/remove',
    summary: 'Remove a member; the consequences are shown first',
    scope: 'family',
    command: true,
    quotable: true,
    params: MemberPath,
    response: decided(Ended),
    problems: ['refused-by-rule'],
  }),
  leaveFamily: endpoint({
    method: 'POST',
    path: '/families/:familyId/leave',
    summary: 'Leave the family; the consequences are shown first',
    scope: 'family',
    command: true,
    quotable: true,
    params: FamilyPath,
    response: decided(Ended),
    problems: ['refused-by-rule'],
  }),
};
