import { z } from 'zod';
import { IdNumberText, NoticeAgreed, PersonName } from '../vocabulary';
import { Agreed, Instant } from './common';
import { endpoint } from './endpoint';
import { CounterCode, FaceStatus } from './faces';
import { AsGuardian, PlatformCredential, SignedIn } from './sessions';

/** Opens the one check it was given for, once, for a few minutes; a session it is not. */
const Ticket = z.string().min(20).max(100);

/**
 * 实名核验: WeChat and Alipay tell an account, not whose it is. Who comes by an account for the first
 * time says their name and ID number and proves that they are that person, by face or by a code of
 * the counter. Then the account stands for them, and for nobody else until they delete theirs.
 */
export const realNameEndpoints = {
  startRealNameCheck: endpoint({
    method: 'POST',
    path: '/real-name-checks',
    summary: "Say who I am, where a platform's account is not known yet",
    scope: 'public',
    limit: 'identity-check',
    body: PlatformCredential.extend({
      name: PersonName,
      idNumber: IdNumberText,
      agreed: Agreed.shape.agreed,
      guardian: AsGuardian,
      /** Asked for by itself; null: no face is looked at, and the counter's code is the way. */
      faceAgreed: NoticeAgreed.nullable(),
    }),
    response: z.object({ ticket: Ticket, expiresAt: Instant, verifier: z.string() }),
    problems: [
      'sign-in-refused',
      'notice-not-agreed',
      'guardian-needed',
      'consent-needed',
      'outside-unavailable',
    ],
  }),
  finishRealNameCheck: endpoint({
    method: 'POST',
    path: '/real-name-checks/finish',
    summary: 'Ask how the check ended, or prove it by a code of the counter; then I am signed in',
    scope: 'public',
    limit: 'sign-in',
    body: z.object({
      ticket: Ticket,
      /** Null: the face check is asked. */
      counterCode: CounterCode.nullable(),
    }),
    /** `signedIn` with `passed`, and with nothing else. */
    response: z.object({ status: FaceStatus, signedIn: SignedIn.nullable() }),
    problems: ['not-found', 'sign-in-refused', 'outside-unavailable'],
  }),
};
