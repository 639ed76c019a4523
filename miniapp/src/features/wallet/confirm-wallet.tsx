import type { WalletView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useAreaName } from '../../api';
import { Agreement, Button, CommandNotes, Done, Facts, Text } from '../../components';
import { replace } from '../../platform/navigate';
import { useSession } from '../../state/session';
import { COMMON, WALLET } from '../../text';
import { AreaCheck } from './area-check';
import { PhoneField } from './phone-field';
import { useConfirmWallet } from './use-confirm-wallet';

interface ConfirmWalletProps {
  readonly wallet: WalletView;
}

/** 确认使用: who, where, the telephone, the paper; once. */
export function ConfirmWallet({ wallet }: ConfirmWalletProps): ReactElement {
  const me = useSession((session) => session.me?.name) ?? '';
  const place = useAreaName(wallet.mine.areaCode);
  const { phone, confirm, submit } = useConfirmWallet();
  if (wallet.confirmed) return <Confirmed />;
  if (wallet.mine.decision.outcome !== 'allowed') {
    return <AreaCheck mine={wallet.mine} theirs={null} />;
  }
  return (
    <>
      <Text className="lead">{WALLET.confirmLead}</Text>
      <Facts
        rows={[
          { label: WALLET.who, value: me },
          { label: WALLET.place, value: place },
        ]}
      />
      <PhoneField phone={phone} />
      <Text className="lead">{COMMON.stepUp}</Text>
      <CommandNotes command={confirm} onAnswer={() => undefined} />
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
