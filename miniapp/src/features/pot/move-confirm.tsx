import { yuanText } from '@gongji/shared/money';
import type { ReactElement } from 'react';
import { useCommand, useQuote } from '../../api';
import {
  Actions,
  Amount,
  Button,
  CommandNotes,
  Facts,
  Heading,
  Points,
  Quoted,
} from '../../components';
import { useSession } from '../../state/session';
import { POT } from '../../text';
import type { Pot } from './amount-form';

interface MoveConfirmProps {
  readonly familyId: string;
  readonly amountFen: number;
  readonly onChange: () => void;
  /** The order that carries the money is made; it moves by itself. */
  readonly onMoving: (orderId: string) => void;
}

/** Whose money, from where, to where, how much; then moving it. */
export function MoveConfirm(props: MoveConfirmProps): ReactElement {
  const { familyId, amountFen, onChange, onMoving } = props;
  const name = useSession((session) => session.me?.name) ?? '';
  const request = { params: { familyId }, body: { amountFen } };
  const move = useCommand('movePot', familyId);
  const quote = useQuote('movePot', request, { enabled: !move.sending });
  const submit = async () => {
    const answer = await move.run(request);
    if (answer?.result) onMoving(answer.result.orderId);
  };
  const change = <Button text={POT.change} look="second" onPress={onChange} />;
  const notes = (
    <CommandNotes command={move} onAnswer={({ result }) => result && onMoving(result.orderId)} />
  );
  return (
    <Quoted quote={quote} refused={change} earlier={move.unfinished && notes}>
      {({ pot }) => (
        <>
          <Heading level={2} className="list-title">
            {POT.checkTitle}
          </Heading>
          <Facts rows={rowsOf(name, amountFen, pot)} />
          <Points icon="info" points={[POT.warning]} />
          {notes}
          <Actions>
            <Button
              text={POT.confirm(yuanText(amountFen))}
              sending={move.sending}
              onPress={() => void submit()}
            />
            {change}
          </Actions>
        </>
      )}
    </Quoted>
  );
}

function rowsOf(name: string, amountFen: number, pot: Pot) {
  return [
    { label: POT.payer, value: name },
    { label: POT.from, value: POT.fromValue },
    { label: POT.to, value: POT.toValue },
    { label: POT.sum, value: <Amount amountFen={amountFen} size="large" /> },
    { label: POT.leftAfter, value: <Amount amountFen={pot.movableFen} /> },
  ];
}
