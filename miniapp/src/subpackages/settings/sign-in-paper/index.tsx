import type { ReactElement } from 'react';
import { PageShell } from '../../../components';
import { SignInPaper } from '../../../features/sign-in/sign-in-paper';
import { MY_DATA } from '../../../text';

const { first } = MY_DATA;

/** Read once, before somebody signs in for the first time. */
export default function SignInPaperPage(): ReactElement {
  return (
    <PageShell title={first.title} lead={first.lead} needsSignIn={false}>
      <SignInPaper />
    </PageShell>
  );
}
