import type { ReactElement } from 'react';
import { useState } from 'react';
import { Actions, Button, Field } from '../../components';
import { replace } from '../../platform/navigate';
import { canScan, scanCode } from '../../platform/scan';
import { INVITATION } from '../../text';

const SIX_DIGITS = /^\d{6}$/;
const TOKEN = /[?&]token=([^&#]+)/;

/** Six digits that were read out over the telephone, or the code that was sent. */
export function CodeEntry(): ReactElement {
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const right = SIX_DIGITS.test(code);
  const look = () => {
    setTried(true);
    if (right) replace('invitation', { code });
  };
  const scan = async () => {
    const token = TOKEN.exec((await scanCode()) ?? '')?.[1];
    if (token) replace('invitation', { token: decodeURIComponent(token) });
  };
  return (
    <>
      <Field
        label={INVITATION.code}
        value={code}
        kind="digit"
        maxLength={6}
        onInput={(text) => setCode(text.replace(/\D/g, ''))}
        error={tried && !right ? INVITATION.codeWrong : null}
      />
      <Actions>
        <Button text={INVITATION.look} onPress={look} />
        {canScan ? (
          <Button text={INVITATION.scan} look="second" onPress={() => void scan()} />
        ) : null}
      </Actions>
    </>
  );
}
