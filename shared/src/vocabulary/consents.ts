import { z } from 'zod';
import type { NoticeKind } from './notices';

/**
 * What a person's data is used for by their consent, apart from what they ask for themselves. Each
 * has one receiver, or one each where there are several, and each is given and withdrawn alone.
 */
export const ConsentPurpose = z.enum([
  'insurance-lookup', // ID number and name: how somebody is insured
  'face-check', // somebody's face: whether it is theirs
  'paid-by-relatives', // relatives see how somebody is insured, and may pay for them
  'premium-collecting', // ID number: what somebody owes, and that it is paid
  'wallet', // telephone: the use of somebody's wallet
  'shown-code', // a relative shows somebody's insurance code
  'messages', // a platform tells somebody outside of the app
]);
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;

/** Who gets it. */
export const ConsentReceiver = z.enum([
  'insurance-agency',
  'face-verifier',
  'relatives',
  'premium-collector',
  'weapp',
  'alipay',
]);
export type ConsentReceiver = z.infer<typeof ConsentReceiver>;

/** What of it is sensitive (个人信息保护法, article 28), and so asked for by itself. */
export type SensitiveData = 'id-number' | 'face' | 'insurance' | 'telephone';

interface ConsentTerms {
  readonly receivers: readonly ConsentReceiver[];
  readonly sensitive: readonly SensitiveData[];
  /** Read before it is given; null where a platform asks by a panel of its own. */
  readonly paper: NoticeKind | null;
}

export const CONSENT_TERMS: Readonly<Record<ConsentPurpose, ConsentTerms>> = {
  'insurance-lookup': {
    receivers: ['insurance-agency'],
    sensitive: ['id-number'],
    paper: 'identity-notice',
  },
  'face-check': { receivers: ['face-verifier'], sensitive: ['face'], paper: 'face-notice' },
  'paid-by-relatives': {
    receivers: ['relatives'],
    sensitive: ['insurance'],
    paper: 'member-consent',
  },
  'premium-collecting': {
    receivers: ['premium-collector'],
    sensitive: ['id-number'],
    paper: 'member-consent',
  },
  wallet: {
    receivers: ['insurance-agency'],
    sensitive: ['telephone'],
    paper: 'wallet-notice',
  },
  'shown-code': { receivers: ['relatives'], sensitive: ['insurance'], paper: 'code-link-consent' },
  messages: { receivers: ['weapp', 'alipay'], sensitive: [], paper: null },
};

/** The purposes that whoever agrees to a paper consents to; most papers are promises and none. */
export function purposesOf(paper: NoticeKind): ConsentPurpose[] {
  return ConsentPurpose.options.filter((purpose) => CONSENT_TERMS[purpose].paper === paper);
}

/** Below this age a parent or guardian consents: 个人信息保护法, article 31. */
export const AGE_OF_OWN_CONSENT = 14;

/** By whose word: their own, their guardian's, or a relative's who says that they were asked. */
export const ConsentGivenAs = z.enum(['self', 'guardian', 'relative']);
export type ConsentGivenAs = z.infer<typeof ConsentGivenAs>;
