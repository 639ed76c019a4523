import type { ReactElement } from 'react';
import { Button, PageShell } from '../../components';
import { SIGN_IN_LEAD, SignInWays } from '../../features/sign-in/sign-in-ways';
import { go } from '../../platform/navigate';
import { ME } from '../../text';

export default function SignInPage(): ReactElement {
  return (
    <PageShell title={ME.signInTitle} lead={SIGN_IN_LEAD} needsSignIn={false}>
      <SignInWays />
      <Button text={ME.privacy} look="quiet" onPress={() => go('privacy')} />
    </PageShell>
  );
}
