import type { WalletView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useCommand } from '../../api';
import { CommandNotes, noticeInForce, relatedBy } from '../../components';
import { replace } from '../../platform/navigate';
import { ConfirmWallet } from './confirm-wallet';
import { SendConfirm } from './send-confirm';
import { isSendComplete, type SendDraft, sumOf, useSendDraft } from './send-draft';
import { SendForm } from './send-form';

interface SendMoneyProps {
  readonly wallet: WalletView;
}

/** From the first question to the transfer that is on its way. */
export function SendMoney({ wallet }: SendMoneyProps): ReactElement {
  const { limits } = wallet;
  const { value, change, drop } = useSendDraft(wallet);
  const command = useCommand('sendWalletTransfer');
  if (!wallet.confirmed) return <ConfirmWallet wallet={wallet} />;
  const body = value.checking ? bodyOf(value, limits.transferFenMax) : null;
  const done = (recordId: string) => {
    drop();
    replace('walletTransfer', { recordId });
  };
  const notes = (
    <CommandNotes command={command} onAnswer={({ result }) => result && done(result.recordId)} />
  );
  if (!body) {
    return (
      <>
        {notes}
        <SendForm wallet={wallet} draft={value} change={change} />
      </>
    );
  }
  return (
    <SendConfirm
      request={{ body }}
      command={command}
      onBack={() => change({ checking: false, at: 0 })}
      onSent={done}
    />
  );
}

function bodyOf(draft: SendDraft, mostFen: number | null) {
  const { relation, source, idNumber, name } = draft;
  const amountFen = sumOf(draft, mostFen);
  if (!isSendComplete(draft, mostFen) || !relation || !source || amountFen === null) return null;
  const agreed = noticeInForce('relation-promise');
  const who = { name: name.trim(), idNumber, relation: relatedBy(relation).relation };
  return { ...who, amountFen, source, agreed };
}
