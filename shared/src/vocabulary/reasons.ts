import { z } from 'zod';

/**
 * Why an answer is what it is: a closed list in order of precedence. A decision lists every reason
 * that holds, sorted by this order; the first is the decision's code. Text is made from code and
 * facts by the client. Severity is fixed by the rule that raises it (stop, unknown, warn).
 */
export const REASON_CODES = [
  // who the people are
  'member-not-insured',
  'payer-not-employee-insured',
  'payer-without-account',
  'relation-not-allowed',
  'relation-date-unknown',
  'public-expense-care',
  'chronic-registration',
  // where they are insured
  'outside-the-sharing-area',
  'cross-area-not-open',
  'cross-area-unknown',
  // their standing
  'payer-terminated',
  'member-terminated',
  'payer-paused',
  'member-paused',
  'payer-in-arrears',
  'member-in-arrears',
  'payer-pause-effect-unknown',
  'member-pause-effect-unknown',
  // counts
  'member-limit-reached',
  'member-limit-unknown',
  'lifetime-limit-reached',
  'role-already-bound',
  'payer-limit-reached',
  'payer-limit-unknown',
  'cross-area-payer-limit-reached',
  'already-bound',
  'one-role-a-person',
  'mutual-not-allowed',
  'mutual-unknown',
  // the family itself
  'family-already-created',
  'organizer-not-alone',
  'self-not-allowed',
  'open-invitations-limit-reached',
  // consent and identity
  'face-check-needed',
  'face-check-failed-temporary',
  'face-check-failed-counter',
  'consent-missing',
  'spouse-consent-missing',
  'period-missing',
  'period-invalid',
  'signature-missing',
  'papers-missing',
  // the permission in use
  'not-bound',
  'code-link-is-not-sharing',
  'temporary-member-premium-only',
  'binding-ended',
  'binding-in-review',
  'binding-awaiting-spouse',
  'binding-not-begun',
  'divorced',
  'own-card-needed',
  'proxy-papers-missing',
  'item-never-payable',
  'item-not-payable-here',
  'item-unknown',
  'pooled-benefit-is-own',
  // premiums
  'premium-not-resident',
  'premium-already-paid',
  'premium-order-open',
  'premium-unknown',
  'premium-nothing-due',
  'premium-below-floor',
  'premium-account-not-supported',
  'window-not-open',
  'window-closed-late',
  'window-unknown',
  'batch-on-last-day',
  // money
  'balance-short',
  'balance-short-split-unknown',
  'reserve-not-reached',
  'transfer-not-available',
  'pot-first',
  'several-payers-order-unknown',
  'payer-choice-missing',
  'past-years-unknown',
  // cover
  'waiting-period',
  'waiting-unknown',
  'newborn-rule-unknown',
  'lapsed-inside-window',
  // wallet
  'wallet-not-open',
  'wallet-area-unknown',
  'wallet-closed-at-night',
  'wallet-amount-limit',
  'wallet-count-limit',
  'wallet-pending',
  'wallet-not-confirmed',
  // the policy itself
  'funding-unknown',
  'before-known-policy',
  'policy-unknown',
  'policy-disputed',
  'weak-source',
] as const;

export const ReasonCode = z.enum(REASON_CODES);
export type ReasonCode = z.infer<typeof ReasonCode>;

/** What the person can do now; every refusal ends with one of these and whom to call. */
export const NextStep = z.enum([
  'go-on',
  'check-details',
  'ask-the-area',
  'go-to-the-counter',
  'restore-enrolment',
  'enrol-first',
  'release-another-member',
  'release-other-payer',
  'move-money-to-pot',
  'wait-for-window',
  'pay-in-cash',
  'use-the-wallet',
  'verify-face',
  'add-as-temporary',
  'upgrade-member',
  'get-consent',
  'choose-payer',
  'let-another-pay',
  'see-records',
  'use-own-card',
  'bring-papers',
  'sign-promise',
  'wait-for-review',
  'wait-for-spouse',
  'wait-for-start-day',
  'bind-again',
  'nothing-to-do',
]);
export type NextStep = z.infer<typeof NextStep>;
