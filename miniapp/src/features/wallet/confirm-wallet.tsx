import type { WalletView } from '@gongji/shared/contracts';
import { PhoneNumber } from '@gongji/shared/vocabulary';
import { type ReactElement, useState } from 'react';
import { useAreaName, useCommand } from '../../api';
import {
  Agreement,
  Button,
  CommandNotes,
  Done,
  Facts,
  Field,
  noticeInForce,
  Text,
} from '../../components';
import { replace } from '../../platform/navigate';
import { useSession } from '../../state/session';
import { WALLET } from '../../text';
import { AreaCheck } from './area-check';

interface ConfirmWalletProps {
  readonly wallet: WalletView;
}

/** 确认使用: who, where, the telephone, the paper; once. */
export function ConfirmWallet({ wallet }: ConfirmWalletProps): ReactElement {
  const [phone, setPhone] = useState('');
  const [wrong, setWrong] = useState(false);
  const me = useSession((session) => session.me?.name) ?? '';
  const place = useAreaName(wallet.mine.areaCode);
  const confirm = useCommand('confirmWallet');
  const isPhone = PhoneNumber.safeParse(phone).success;
  if (wallet.confirmed) return <Confirmed />;
  if (wallet.mine.decision.outcome !== 'allowed') {
    return <AreaCheck mine={wallet.mine} theirs={null} />;
  }
  const submit = () => {
    setWrong(!isPhone);
    if (!isPhone) return;
    void confirm.run({ body: { phone, agreed: noticeInForce('wallet-notice') } });
  };
  return (
    <>
      <Text className="lead">{WALLET.confirmLead}</Text>
      <Facts
        rows={[
          { label: WALLET.who, value: me },
          { label: WALLET.place, value: place },
        ]}
      />
      <Field
        label={WALLET.phone}
        hint={WALLET.phoneHint}
        value={phone}
        kind="digit"
        maxLength={11}
        onInput={(text) => setPhone(text.replace(/\D/g, ''))}
        onBlur={() => setWrong(phone !== '' && !isPhone)}
        error={wrong ? WALLET.phoneWrong : null}
      />
      <CommandNotes command={confirm} onAnswer={() => setWrong(false)} />
      <Agreement
        kind="wallet-notice"
        missing={WALLET.readFirst}
        confirm={WALLET.confirm}
        sending={confirm.sending}
        onConfirm={submit}
      />
    </>
  );
}

function Confirmed(): ReactElement {
  return (
    <Done title={WALLET.confirmed} about={WALLET.confirmedAbout}>
      <Button text={WALLET.send} onPress={() => replace('walletSend')} />
      <Button text={WALLET.toWallet} look="second" onPress={() => replace('wallet')} />
    </Done>
  );
}
