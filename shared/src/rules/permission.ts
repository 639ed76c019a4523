import type { BindKind } from '../questions';
import type { Inquiry } from './inquiry';
import { checkTemporaryAct } from './temporary-member';

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
