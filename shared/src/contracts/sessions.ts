import { z } from 'zod';
import { Id, NoticeAgreed } from '../vocabulary';
import { Instant, MaskedIdNumber } from './common';
import { endpoint } from './endpoint';

export const Me = z.object({
  personId: Id,
  name: z.string(),
  idNumberMasked: MaskedIdNumber,
  /** The families this person belongs to now, newest first. */
  familyIds: z.array(Id),
  /** Those this person only looks on at, newest first. */
  viewedFamilyIds: z.array(Id),
});
export type Me = z.infer<typeof Me>;

export const SignedIn = z.object({ token: z.string(), expiresAt: Instant, me: Me });
export type SignedIn = z.infer<typeof SignedIn>;

/** The platforms by whose word somebody signs in. */
export const Provider = z.enum(['demo', 'weapp', 'alipay']);
export type Provider = z.infer<typeof Provider>;

/** What a platform gave the client; it works once, and only the server can exchange it. */
export const PlatformCredential = z.object({
  provider: Provider,
  credential: z.string().min(1).max(512),
});

/** Whoever agrees is a guardian of the person, if that is somebody under 14. */
export const AsGuardian = z.boolean().default(false);

/** Where somebody is signed in; `sessionId` names it and opens nothing. */
export const SessionView = z.object({
  sessionId: Id,
  provider: Provider,
  openedAt: Instant,
  lastSeenAt: Instant,
  endsAt: Instant,
  /** True for the one that asks. */
  current: z.boolean(),
});
export type SessionView = z.infer<typeof SessionView>;

/** How many sessions ended; none where it was over already, so that asking again does no harm. */
const Ended = z.object({ ended: z.number().int().min(0) });

export const sessionEndpoints = {
  signIn: endpoint({
    method: 'POST',
    path: '/sessions',
    summary:
      'Sign in with what a platform gave the client; a session of mine that asks is replaced',
    scope: 'public',
    limit: 'sign-in',
    body: PlatformCredential.extend({
      /** The paper on personal data; needed once a person and version, and refused without it. */
      agreed: NoticeAgreed.nullable().default(null),
      guardian: AsGuardian,
    }),
    response: SignedIn,
    problems: [
      'sign-in-refused',
      'real-name-needed',
      'notice-not-agreed',
      'guardian-needed',
      'outside-unavailable',
    ],
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/sessions/current',
    summary: 'Sign out here at once',
    scope: 'person',
    response: z.object({ signedOut: z.literal(true) }),
  }),
  listSessions: endpoint({
    method: 'GET',
    path: '/sessions',
    summary: 'Where I am signed in, the one seen last first',
    scope: 'person',
    response: z.object({ sessions: z.array(SessionView) }),
  }),
  endOtherSessions: endpoint({
    method: 'DELETE',
    path: '/sessions/others',
    summary: 'Sign me out everywhere but here, at once',
    scope: 'person',
    response: Ended,
  }),
  endSession: endpoint({
    method: 'DELETE',
    path: '/sessions/:sessionId',
    summary: 'Sign me out somewhere, at once',
    scope: 'person',
    params: z.object({ sessionId: Id }),
    response: Ended,
  }),
  readMe: endpoint({
    method: 'GET',
    path: '/me',
    summary: 'Who I am, and my families',
    scope: 'person',
    response: Me,
  }),
};
