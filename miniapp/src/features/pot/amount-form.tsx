import type { ResponseOf } from '@gongji/shared/contracts';
import { parseYuan, yuanText } from '@gongji/shared/money';
import { type ReactElement, useState } from 'react';
import {
  Actions,
  Amount,
  Button,
  EmptyState,
  Facts,
  Field,
  PageHelp,
  Text,
} from '../../components';
import { POT } from '../../text';

export type Pot = NonNullable<ResponseOf<'readPot'>['pot']>;

interface AmountFormProps {
  readonly pot: Pot;
  /** What was typed, in yuan. */
  readonly yuan: string;
  readonly hotlines: readonly string[];
  readonly onYuan: (yuan: string) => void;
  readonly onNext: () => void;
}

function amountError(yuan: string, movableFen: number): string | null {
  const fen = parseYuan(yuan);
  if (fen === null || fen === 0) return POT.amountWrong;
  return fen > movableFen ? POT.amountOver(yuanText(movableFen)) : null;
}

/** How much there is, how much may be moved, and how much shall be. */
export function AmountForm({ pot, yuan, hotlines, onYuan, onNext }: AmountFormProps): ReactElement {
  const [tried, setTried] = useState(false);
  const { movableFen } = pot;
  const error = amountError(yuan, movableFen);
  const most = yuanText(movableFen);
  const next = () => {
    setTried(true);
    if (!error) onNext();
  };
  return (
    <>
      <Text className="lead">{POT.lead}</Text>
      <PotFacts pot={pot} />
      {movableFen === 0 ? (
        <EmptyState icon="pot" title={POT.nothing} about={POT.nothingAbout}>
          <PageHelp hotlines={hotlines} />
        </EmptyState>
      ) : (
        <>
          <Field
            label={POT.amount}
            hint={POT.amountHint(most)}
            value={yuan}
            kind="decimal"
            maxLength={11}
            unit={POT.unit}
            onInput={onYuan}
            onBlur={() => setTried(yuan !== '')}
            error={tried ? error : null}
          />
          <Button
            text={POT.all(most)}
            look="second"
            onPress={() => onYuan(most.replace(/,/g, ''))}
          />
          <Actions>
            <Button text={POT.next} onPress={next} />
          </Actions>
        </>
      )}
    </>
  );
}

function PotFacts({ pot }: { readonly pot: Pot }): ReactElement {
  const { potFen, accountBalanceFen, reserveFen, movableFen, transfersLeftThisMonth: left } = pot;
  const rows = [
    { label: POT.now, value: <Amount amountFen={potFen} /> },
    { label: POT.account, value: <Amount amountFen={accountBalanceFen} /> },
    ...(reserveFen === null
      ? []
      : [{ label: POT.reserve, value: <Amount amountFen={reserveFen} /> }]),
    { label: POT.movable, value: <Amount amountFen={movableFen} size="large" /> },
    ...(left === null ? [] : [{ label: POT.left, value: POT.leftValue(left) }]),
  ];
  return <Facts rows={rows} />;
}
