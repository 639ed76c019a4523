import type { ReactElement } from 'react';
import { Button, ErrorState } from '../../components';
import { platformCredential } from '../../platform/login';
import { ME } from '../../text';
import { useSignIn } from './use-sign-in';

const TEXT = process.env.TARO_ENV === 'alipay' ? ME.signInAlipay : ME.signInWeapp;

export const SIGN_IN_LEAD = ME.signInPlatformLead;

/** In WeChat and Alipay: one tap with the platform's own account. */
export function SignInWays(): ReactElement {
  const { signIn, sending, problem } = useSignIn();
  const start = async () => signIn(await platformCredential().catch(() => null));
  return (
    <>
      <Button text={TEXT} sending={sending} onPress={() => void start()} />
      {problem ? <ErrorState problem={problem} onRetry={() => void start()} /> : null}
    </>
  );
}
