import { queryClient } from '../../api';
import { forgetKnown } from '../../api/last-known';
import { forgetRequests } from '../../api/request-ids';
import { forgetDemoCredential } from '../../platform/demo-credential';
import { forgetContacts } from '../../state/contacts';
import { forgetDrafts } from '../../state/drafts';
import { useSession } from '../../state/session';

/** Nothing of somebody who has deleted their account stays on the phone or in the app's memory. */
export function forgetPerson(personId: string): void {
  useSession.getState().ended();
  queryClient.clear();
  forgetKnown();
  forgetDrafts(personId);
  forgetContacts(personId);
  forgetRequests(personId);
  forgetDemoCredential();
}
