import type { WalletTransferView } from '@gongji/shared/contracts';
import { yuanText } from '@gongji/shared/money';
import type { ReactElement } from 'react';
import { type Command, type RequestOf, useQuote } from '../../api';
import {
  Agreement,
  Amount,
  Button,
  Facts,
  FieldProblems,
  Heading,
  Points,
  Quoted,
} from '../../components';
import { momentText, relationText, WALLET } from '../../text';

interface SendConfirmProps {
  readonly request: RequestOf<'sendWalletTransfer'>;
  readonly command: Command<'sendWalletTransfer'>;
  /** What is to be said of the command. */
  readonly notes: ReactElement;
  readonly onBack: () => void;
  readonly onSent: (recordId: string) => void;
}

/** Who, to whom, how much, from where, what cannot be undone; then the promise and the sending. */
export function SendConfirm(props: SendConfirmProps): ReactElement {
  const { request, command, notes, onBack, onSent } = props;
  const quote = useQuote('sendWalletTransfer', request, { enabled: !command.sending });
  const submit = async () => {
    const answer = await command.run(request);
    if (answer?.result) onSent(answer.result.recordId);
  };
  if (quote.problem?.code === 'input-invalid') {
    return <FieldProblems problem={quote.problem} back={WALLET.back} onBack={onBack} />;
  }
  const back = { text: WALLET.back, onPress: onBack };
  return (
    <Quoted
      quote={quote}
      refused={<Button {...back} look="second" />}
      earlier={command.unfinished && notes}
    >
      {(transfer) => (
        <>
          <Heading level={2} className="list-title">
            {WALLET.checkTitle}
          </Heading>
          <Facts rows={rowsOf(transfer)} />
          <Points icon="info" points={WALLET.warnings} />
          {notes}
          <Agreement
            kind="relation-promise"
            missing={WALLET.promiseFirst}
            confirm={WALLET.confirmSend(yuanText(transfer.amountFen))}
            sending={command.sending}
            onConfirm={() => void submit()}
            other={back}
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
