import type { InvitationPreview } from '@gongji/shared/contracts';
import { useDraft } from './drafts';

const NONE = {
  /** What the invitation is asked for by: one of the two, the other is empty. */
  token: '',
  code: '',
  /** Only the family name is legible, as on the invitation. */
  inviter: '',
  invitedAs: 'member' as InvitationPreview['invitedAs'],
};

/**
 * The invitation this person has opened on this phone and not answered. The server cannot know
 * whom an invitation reached before it is answered, so the phone remembers it, and home leads
 * back to it; without `token` and `code` there is none.
 */
export function useOpenedInvitation() {
  return useDraft('opened-invitation', NONE);
}
