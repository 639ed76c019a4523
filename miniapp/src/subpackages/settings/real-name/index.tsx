import type { ReactElement } from 'react';
import { PageHelp, PageShell } from '../../../components';
import { RealNameFlow } from '../../../features/real-name/real-name-flow';
import { REAL_NAME } from '../../../text';

/** Whose the platform's account is that has signed in for the first time. */
export default function RealNamePage(): ReactElement {
  return (
    <PageShell title={REAL_NAME.title} lead={REAL_NAME.lead} needsSignIn={false}>
      <RealNameFlow />
      <PageHelp counter />
    </PageShell>
  );
}
