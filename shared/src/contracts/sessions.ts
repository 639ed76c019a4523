import { z } from 'zod';
import { Id } from '../vocabulary';
import { Instant, MaskedIdNumber } from './common';
import { endpoint } from './endpoint';

export const Me = z.object({
  personId: Id,
  name: z.string(),
  idNumberMasked: MaskedIdNumber,
  /** The families this person belongs to now, newest first. */
  familyIds: z.array(Id),
});
export type Me = z.infer<typeof Me>;

export const SignedIn = z.object({ token: z.string(), expiresAt: Instant, me: Me });

export const sessionEndpoints = {
  signIn: endpoint({
    method: 'POST',
    path: '/sessions',
    summary: 'Sign in with what a platform gave the client',
    scope: 'public',
    limit: 'sign-in',
    body: z.object({
      provider: z.enum(['demo', 'weapp', 'alipay']),
      credential: z.string().min(1).max(512),
    }),
    response: SignedIn,
    problems: ['sign-in-refused', 'outside-unavailable'],
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/sessions/current',
    summary: 'Sign out here at once',
    scope: 'person',
    response: z.object({ signedOut: z.literal(true) }),
  }),
  readMe: endpoint({
    method: 'GET',
    path: '/me',
    summary: 'Who I am, and my families',
    scope: 'person',
    response: Me,
  }),
};
