import { z } from 'zod';
import { BindingStanding, Id, ParentRole, Relation } from '../vocabulary';
import { OnTerms } from './bind-terms';
import { Agreed, Day, decided, FamilyPath, MemberPath, PersonRef } from './common';
import { endpoint } from './endpoint';

export const BindingView = z.object({
  bindingId: Id,
  payer: PersonRef,
  memberId: Id,
  member: PersonRef,
  /** Seen from the payer. */
  relation: Relation,
  kind: z.enum(['full', 'temporary']),
  /** 1 pays first. */
  rank: z.number().int().min(1),
  boundOn: Day,
  /** Only `active` can pay; every other says what is waited for, or why it is over. */
  standing: BindingStanding,
  /** The first day it can pay. */
  startsOn: Day,
  /** The last day it holds; null where the area asks for none. */
  endsOn: Day.nullable(),
  /** The agency's own code, where it refused. */
  refusal: z.string().nullable(),
  papers: z.number().int(),
  signed: z.boolean(),
  mine: z.boolean(),
  /** True where it waits for the caller to agree. */
  awaitsMe: z.boolean(),
});
export type BindingView = z.infer<typeof BindingView>;

export const bindingEndpoints = {
  listBindings: endpoint({
    method: 'GET',
    path: '/families/:familyId/bindings',
    summary: 'Who may pay for whom, in which order',
    scope: 'family',
    forViewers: true,
    params: FamilyPath,
    response: z.object({
      /** Those that can pay, and those that still wait for something. */
      bindings: z.array(BindingView),
      /** Refused, declined or run out, and not made again since. */
      over: z.array(BindingView),
    }),
  }),
  bindMember: endpoint({
    method: 'POST',
    path: '/families/:familyId/bindings',
    summary: 'Let my account pay for a member of the family',
    scope: 'family',
    command: true,
    quotable: true,
    params: FamilyPath,
    body: Agreed.extend({
      memberId: Id,
      relation: Relation,
      role: ParentRole.nullable(),
      ...OnTerms.shape,
    }),
    response: decided(BindingView),
    problems: ['refused-by-rule', 'notice-not-agreed', 'outside-unavailable'],
  }),
  answerBinding: endpoint({
    method: 'POST',
    path: '/families/:familyId/bindings/:bindingId/answer',
    summary: 'Agree to being paid for, or decline; by the spouse whom the area wants asked',
    scope: 'family',
    command: true,
    params: z.object({ familyId: Id, bindingId: Id }),
    body: Agreed.extend({ agree: z.boolean() }),
    response: BindingView,
    problems: ['state-changed', 'notice-not-agreed'],
  }),
  unbindMember: endpoint({
    method: 'POST',
    path: '/families/:familyId/bindings/:bindingId/unbind',
    summary: 'End a binding, by its payer or its member',
    scope: 'family',
    command: true,
    params: z.object({ familyId: Id, bindingId: Id }),
    response: z.object({ bindingId: Id, endedOn: Day }),
    problems: ['refused-by-rule', 'state-changed'],
  }),
  changeDrawOrder: endpoint({
    method: 'PUT',
    path: '/families/:familyId/members/:memberId/draw-order',
    summary: "Change the order in which a member's payers pay; the member or organizer may",
    scope: 'family',
    command: true,
    params: MemberPath,
    body: z.object({ bindingIds: z.array(Id).min(1).max(20) }),
    response: z.object({ bindings: z.array(BindingView) }),
    problems: ['refused-by-rule', 'state-changed'],
  }),
};
