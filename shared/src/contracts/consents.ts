import { z } from 'zod';
import { ConsentGivenAs, ConsentPurpose, ConsentReceiver, Id, NoticeKind } from '../vocabulary';
import { Agreed, decided, Instant, PersonRef } from './common';
import { endpoint } from './endpoint';
import { AsGuardian } from './sessions';

/** How a consent stands, by the last record of it. */
export const ConsentView = z.object({
  purpose: ConsentPurpose,
  receiver: ConsentReceiver,
  /** Whose data it is: mine, or a child's for whom I answer. */
  about: PersonRef,
  standing: z.enum(['given', 'withdrawn']),
  givenAs: ConsentGivenAs,
  /** Who gave or withdrew it last; another than me and whose data it is by half a name. */
  by: PersonRef,
  /** What was read; null where a platform asked. */
  paper: NoticeKind.nullable(),
  version: z.string(),
  at: Instant,
});
export type ConsentView = z.infer<typeof ConsentView>;

/** A paper that was agreed to, and when for the last time in this version. */
export const AgreedPaper = z.object({ kind: NoticeKind, version: z.string(), agreedAt: Instant });
export type AgreedPaper = z.infer<typeof AgreedPaper>;

/** What ends with a consent, counted. */
export const WithdrawnConsent = z.object({
  purpose: ConsentPurpose,
  bindingsEnded: z.number().int().min(0),
  codeLinksEnded: z.number().int().min(0),
  invitationsEnded: z.number().int().min(0),
  /** On their way already: they are finished. */
  openOrders: z.number().int().min(0),
});
export type WithdrawnConsent = z.infer<typeof WithdrawnConsent>;

const PurposePath = z.object({ purpose: ConsentPurpose });
const Listed = z.object({ consents: z.array(ConsentView) });

export const consentEndpoints = {
  listConsents: endpoint({
    method: 'GET',
    path: '/me/consents',
    summary: 'What I, or a child I answer for, have consented to or withdrawn; papers agreed to',
    scope: 'person',
    response: Listed.extend({ papers: z.array(AgreedPaper) }),
  }),
  giveConsent: endpoint({
    method: 'POST',
    path: '/me/consents/:purpose',
    summary: 'Consent to a use of my data, or of a child I answer for, after reading its paper',
    scope: 'person',
    command: true,
    params: PurposePath,
    body: Agreed.extend({
      /** Null: me. */
      aboutId: Id.nullable().default(null),
      guardian: AsGuardian,
    }),
    response: Listed,
    problems: ['not-found', 'notice-not-agreed', 'guardian-needed'],
  }),
  withdrawConsent: endpoint({
    method: 'POST',
    path: '/me/consents/:purpose/withdraw',
    summary:
      'Withdraw a consent, of mine or of a child I answer for; what ends with it comes first',
    scope: 'person',
    command: true,
    quotable: true,
    params: PurposePath,
    body: z.object({ aboutId: Id, receiver: ConsentReceiver }),
    response: decided(WithdrawnConsent),
    problems: ['not-found', 'state-changed', 'refused-by-rule'],
  }),
};
