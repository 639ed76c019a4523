import type { ReactElement } from 'react';
import { PageShell } from '../../../components';
import { SessionList } from '../../../features/settings/session-list';
import { SESSIONS } from '../../../text';

/** Where I am signed in, and how to end it there. */
export default function SessionsPage(): ReactElement {
  return (
    <PageShell title={SESSIONS.title} lead={SESSIONS.lead}>
      <SessionList />
    </PageShell>
  );
}
