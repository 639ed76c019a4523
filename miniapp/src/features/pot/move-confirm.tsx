import { yuanText } from '@gongji/shared/money';
import type { ReactElement } from 'react';
import { useCommand, useConfirm } from '../../api';
import { Amount, ConfirmStep } from '../../components';
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
  const step = useConfirm('movePot', useCommand('movePot', familyId), request);
  return (
    <ConfirmStep
      step={step}
      title={POT.checkTitle}
      rows={({ pot }) => rowsOf(name, amountFen, pot)}
      warnings={[POT.warning]}
      paper={null}
      confirm={POT.confirm(yuanText(amountFen))}
      back={{ text: POT.change, onPress: onChange }}
      onDone={({ orderId }) => onMoving(orderId)}
    />
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
