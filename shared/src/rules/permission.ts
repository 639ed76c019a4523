import type { BindKind } from '../questions';
import type { ReasonCode } from '../vocabulary';
import type { Inquiry } from './inquiry';
import { checkTemporaryAct } from './temporary-member';

/** A binding that exists and cannot pay on this day: what it waits for is its own reason. */
const NOT_IN_FORCE = {
  'in-review': 'binding-in-review',
  'awaiting-spouse': 'binding-awaiting-spouse',
  'not-begun': 'binding-not-begun',
  expired: 'binding-ended',
} as const satisfies Partial<Record<BindKind, ReasonCode>>;

/** Is there a permission to use, of the kind this act needs? A code link (亲情账户) is none. */
export function checkPermission(inquiry: Inquiry, bind: BindKind, act: 'premium' | 'settle'): void {
  switch (bind) {
    case 'active':
      return;
    case 'temporary':
      checkTemporaryAct(inquiry, act);
      return;
    case 'none':
      inquiry.stop('not-bound');
      return;
    case 'in-review':
    case 'awaiting-spouse':
    case 'not-begun':
    case 'expired':
      inquiry.stop(NOT_IN_FORCE[bind]);
      return;
    case 'code-link':
      inquiry.stop('code-link-is-not-sharing', {}, inquiry.policy.read('codeLinkShares'));
      return;
    case 'legacy-link': {
      const shares = inquiry.policy.read('legacyLinkShares');
      if (shares.value) inquiry.lean(shares);
      else if (shares.state === 'before-known') {
        inquiry.unknown('before-known-policy', { on: inquiry.policy.day }, shares);
      } else inquiry.stop('code-link-is-not-sharing', { legacy: true }, shares);
    }
  }
}
