import type { Decision } from '../decision';
import type { ReasonCode } from '../vocabulary';
import { Inquiry } from './inquiry';
import type { Where } from './where';

/** How many code links there are already; those that only wait for an answer count too. */
export interface CodeLinkGiven {
  /** Relatives whose code this person may show. */
  readonly membersNow: number;
  /** People who may show this relative's code. */
  readonly holdersNow: number;
  /** Links this person asked for in the month of the day. */
  readonly newThisMonth: number;
}

/**
 * May this person show this relative's insurance code (亲情账户)? It never moves money, which every
 * allowed answer says. The only limits that were ever seen stand on weak pages: beyond one of them
 * the answer is undecided. answer: {}.
 */
export function decideCodeLink(where: Where, given: CodeLinkGiven): Decision {
  const inquiry = new Inquiry(where);
  inquiry.warn('code-link-is-not-sharing', {}, inquiry.policy.read('codeLinkShares'));
  const limits = inquiry.policy.read('codeLinkLimits');
  const caps: readonly (readonly [ReasonCode, number, number | undefined])[] = [
    ['code-link-limit-reached', given.membersNow, limits.value?.membersPerHolder],
    ['code-link-holder-limit-reached', given.holdersNow, limits.value?.holdersPerMember],
    ['code-link-month-limit-reached', given.newThisMonth, limits.value?.newBindsMonth],
  ];
  for (const [code, now, limit] of caps) {
    if (limit !== undefined && now >= limit) inquiry.stop(code, { now, limit }, limits);
  }
  return inquiry.decide({});
}
