import type { WalletTransferView } from '@gongji/shared/contracts';
import { yuanText } from '@gongji/shared/money';
import type { ReactElement } from 'react';
import { type RequestOf, useCommand, useQuote } from '../../api';
import {
  Agreement,
  Amount,
  Button,
  CommandNotes,
  Facts,
  FieldProblems,
  Heading,
  Points,
  Quoted,
} from '../../components';
import { momentText, relationText, WALLET } from '../../text';

interface SendConfirmProps {
  readonly request: RequestOf<'sendWalletTransfer'>;
  readonly onBack: () => void;
  readonly onSent: (recordId: string) => void;
}

/** Who, to whom, how much, from where, what cannot be undone; then the promise and the sending. */
export function SendConfirm({ request, onBack, onSent }: SendConfirmProps): ReactElement {
  const send = useCommand('sendWalletTransfer');
  const quote = useQuote('sendWalletTransfer', request, { enabled: !send.sending });
  const submit = async () => {
    const answer = await send.run(request);
    if (answer?.result) onSent(answer.result.recordId);
  };
  if (quote.problem?.code === 'input-invalid') {
    return <FieldProblems problem={quote.problem} back={WALLET.back} onBack={onBack} />;
  }
  return (
    <Quoted quote={quote} refused={<Button text={WALLET.back} look="second" onPress={onBack} />}>
      {(transfer) => (
        <>
          <Heading level={2} className="list-title">
            {WALLET.checkTitle}
          </Heading>
          <Facts rows={rowsOf(transfer)} />
          <Points icon="info" points={WALLET.warnings} />
          <CommandNotes
            command={send}
            onAnswer={({ result }) => result && onSent(result.recordId)}
          />
          <Agreement
            kind="relation-promise"
            missing={WALLET.promiseFirst}
            confirm={WALLET.confirmSend(yuanText(transfer.amountFen))}
            sending={send.sending}
            onConfirm={() => void submit()}
            other={{ text: WALLET.back, onPress: onBack }}
          />
        </>
      )}
    </Quoted>
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
