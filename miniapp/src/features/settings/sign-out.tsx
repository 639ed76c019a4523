import { type ReactElement, useState } from 'react';
import { call, queryClient } from '../../api';
import { forgetKnown } from '../../api/last-known';
import { Button } from '../../components';
import { useSession } from '../../state/session';
import { ME } from '../../text';

/** Ends the session on the server and here; without network only here, until it expires there. */
export function SignOut(): ReactElement {
  const [sending, setSending] = useState(false);
  const signOut = async () => {
    setSending(true);
    await call('signOut', {}).catch(() => null);
    useSession.getState().ended();
    queryClient.clear();
    forgetKnown();
    setSending(false);
  };
  return (
    <Button text={ME.signOut} look="second" sending={sending} onPress={() => void signOut()} />
  );
}
