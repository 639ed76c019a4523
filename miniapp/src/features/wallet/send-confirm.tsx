import type { WalletTransferView } from '@gongji/shared/contracts';
import { yuanText } from '@gongji/shared/money';
import { STEP_UP_OVER_FEN } from '@gongji/shared/vocabulary';
import type { ReactElement } from 'react';
import { type Command, type RequestOf, useConfirm } from '../../api';
import { Amount, ConfirmStep, Text } from '../../components';
import { COMMON, momentText, relationText, WALLET } from '../../text';

interface SendConfirmProps {
  readonly request: RequestOf<'sendWalletTransfer'>;
  readonly command: Command<'sendWalletTransfer'>;
  readonly onBack: () => void;
  readonly onSent: (recordId: string) => void;
}

/** Who, to whom, how much, from where, what cannot be undone; then the promise and the sending. */
export function SendConfirm(props: SendConfirmProps): ReactElement {
  const { request, command, onBack, onSent } = props;
  const { amountFen } = request.body;
  const step = useConfirm('sendWalletTransfer', command, request);
  return (
    <ConfirmStep
      step={step}
      title={WALLET.checkTitle}
      rows={rowsOf}
      warnings={WALLET.warnings}
      paper={{ kind: 'relation-promise', missing: WALLET.promiseFirst }}
      confirm={WALLET.confirmSend(yuanText(amountFen))}
      back={{ text: WALLET.back, onPress: onBack }}
      onDone={({ recordId }) => onSent(recordId)}
    >
      {amountFen > STEP_UP_OVER_FEN ? <Text className="lead">{COMMON.stepUp}</Text> : null}
    </ConfirmStep>
  );
}

function rowsOf({ sender, receiver, relation, amountFen, source, returnsAt }: WalletTransferView) {
  const from = source ? `${sender.name} · ${WALLET.sources[source]}` : sender.name;
  return [
    { label: WALLET.from, value: from },
    { label: WALLET.to, value: receiver.name },
    { label: WALLET.receiverRelation, value: relationText(relation, null) },
    { label: WALLET.sum, value: <Amount amountFen={amountFen} size="large" /> },
    { label: WALLET.returns, value: momentText(returnsAt) },
  ];
}
