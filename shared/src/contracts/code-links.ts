import { z } from 'zod';
import { Id, IdNumberText, ParentRole, PersonName, Relation } from '../vocabulary';
import { Agreed, Day, decided, Instant, MaskedIdNumber, PersonRef } from './common';
import { endpoint } from './endpoint';

/** pending: the relative has not answered yet. */
export const CodeLinkStatus = z.enum(['pending', 'active', 'ended']);

/** 亲情账户: `holder` may show the insurance code of `member`. It moves no money. */
export const CodeLinkView = z.object({
  codeLinkId: Id,
  holder: PersonRef,
  member: PersonRef,
  memberIdNumberMasked: MaskedIdNumber,
  /** What the member is to the holder. */
  relation: Relation,
  role: ParentRole.nullable(),
  status: CodeLinkStatus,
  /** Who agreed to it: the relative on their own login, or a parent for a child under 14. */
  agreedBy: z.enum(['member', 'parent']).nullable(),
  askedOn: Day,
  /** The last time the code was shown; null where it never was. */
  shownAt: Instant.nullable(),
});
export type CodeLinkView = z.infer<typeof CodeLinkView>;

/** A code to be held to the reader at the counter, valid for a moment. */
export const ShownCode = z.object({
  codeLinkId: Id,
  member: PersonRef,
  code: z.string().min(8).max(64),
  expiresAt: Instant,
  /** `placeholder` until the national code platform is wired in: then no counter takes it. */
  issuer: z.string(),
});
export type ShownCode = z.infer<typeof ShownCode>;

const CodeLinkPath = z.object({ codeLinkId: Id });

export const codeLinkEndpoints = {
  listCodeLinks: endpoint({
    method: 'GET',
    path: '/me/code-links',
    summary: 'Whose code I may show, and who may show mine (亲情账户); neither moves money',
    scope: 'person',
    response: z.object({ mine: z.array(CodeLinkView), ofMe: z.array(CodeLinkView) }),
  }),
  linkCode: endpoint({
    method: 'POST',
    path: '/me/code-links',
    summary: "Ask to show a relative's code; a child under 14 is linked by a parent's promise",
    scope: 'person',
    command: true,
    quotable: true,
    limit: 'identity-check',
    body: Agreed.extend({
      name: PersonName,
      idNumber: IdNumberText,
      relation: Relation,
      role: ParentRole.nullable(),
    }),
    response: decided(CodeLinkView),
    problems: ['refused-by-rule', 'notice-not-agreed', 'outside-unavailable'],
  }),
  agreeToCodeLink: endpoint({
    method: 'POST',
    path: '/me/code-links/:codeLinkId/agree',
    summary: 'Let a relative show my code; only the person whose code it is may',
    scope: 'person',
    command: true,
    params: CodeLinkPath,
    body: Agreed,
    response: CodeLinkView,
    problems: ['not-found', 'state-changed', 'notice-not-agreed'],
  }),
  showCode: endpoint({
    method: 'POST',
    path: '/me/code-links/:codeLinkId/code',
    summary: "A relative's code for a visit, valid for a moment; pays nothing",
    scope: 'person',
    command: true,
    params: CodeLinkPath,
    response: ShownCode,
    problems: ['not-found', 'state-changed', 'outside-unavailable'],
  }),
  endCodeLink: endpoint({
    method: 'POST',
    path: '/me/code-links/:codeLinkId/end',
    summary: 'End a code link, or answer no to one; either side may',
    scope: 'person',
    command: true,
    params: CodeLinkPath,
    response: CodeLinkView,
    problems: ['not-found', 'state-changed'],
  }),
};
