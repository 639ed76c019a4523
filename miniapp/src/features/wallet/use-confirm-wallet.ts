import { PhoneNumber } from '@gongji/shared/vocabulary';
import { useEffect, useState } from 'react';
import { useCommand } from '../../api';
import { noticeInForce } from '../../components';
import { useDraft } from '../../state/drafts';
import { WALLET } from '../../text';

export interface PhoneDraft {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onLeave: () => void;
  /** True: the platform tells it, and nothing is to be typed. */
  readonly given: boolean;
  /** Null: none was given, by the person or by the platform. */
  readonly onCode: (code: string | null) => void;
  readonly error: string | null;
}

/** A telephone, typed or told by the platform, and the command that takes it. */
export function useConfirmWallet() {
  const { value, change } = useDraft('wallet-phone', { phone: '' }, ['phone']);
  const { phone: typed } = value;
  const [code, setCode] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const confirm = useCommand('confirmWallet');
  const wrong = PhoneNumber.safeParse(typed).success ? null : WALLET.phoneWrong;
  const refused = code !== null && confirm.problem?.code === 'input-invalid';
  useEffect(() => {
    if (!refused) return;
    setCode(null);
    setError(WALLET.phoneNotGiven);
  }, [refused]);
  const send = async () => {
    const agreed = noticeInForce('wallet-notice');
    const phone = code === null ? { phone: typed } : { phoneCode: code };
    await confirm.run({ body: { ...phone, agreed } });
  };
  const phone: PhoneDraft = {
    typed,
    onType: (text) => change({ phone: text.replace(/\D/g, '') }),
    onLeave: () => setError(typed === '' ? null : wrong),
    given: code !== null,
    onCode: (given) => {
      confirm.clear();
      setError(given === null ? WALLET.phoneNotGiven : null);
      setCode(given);
    },
    error,
  };
  const submit = () => {
    const missing = code === null ? wrong : null;
    setError(missing);
    if (missing === null) void send();
  };
  return { phone, confirm, submit };
}
