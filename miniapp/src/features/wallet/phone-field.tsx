import type { ReactElement } from 'react';
import { Field, PhoneButton, Text } from '../../components';
import { WALLET } from '../../text';
import type { PhoneDraft } from './use-confirm-wallet';

interface PhoneFieldProps {
  readonly phone: PhoneDraft;
}

/** The telephone to be typed, or to be taken from the platform by its own button. */
export function PhoneField({ phone }: PhoneFieldProps): ReactElement {
  if (phone.given) return <Text className="lead">{WALLET.phoneGiven}</Text>;
  return (
    <>
      <Field
        label={WALLET.phone}
        hint={WALLET.phoneHint}
        value={phone.typed}
        kind="digit"
        maxLength={11}
        onInput={phone.onType}
        onBlur={phone.onLeave}
        error={phone.error}
      />
      <PhoneButton text={WALLET.phoneOfWechat} onCode={phone.onCode} />
    </>
  );
}
