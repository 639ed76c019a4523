import { parseYuan, yuanText } from '@gongji/shared/money';
import type { ReactElement } from 'react';
import { useRead } from '../../api';
import { EmptyState, ErrorState, Skeleton } from '../../components';
import { useDraft } from '../../state/drafts';
import { POT } from '../../text';
import { AmountForm } from './amount-form';
import { MoveConfirm } from './move-confirm';
import { MoveProgress } from './move-progress';

interface MoveMoneyProps {
  readonly familyId: string;
  readonly hotlines: readonly string[];
  /** True while nobody has joined: there is no premium to pay yet. */
  readonly alone: boolean;
  /** What another page found missing, in fen; 0 where nothing was asked for. */
  readonly askedFen: number;
}

const BLANK = { yuan: '', checking: false, orderId: '' };

/** From the sum to the money in the pot; a reload goes on where it was. */
export function MoveMoney(props: MoveMoneyProps): ReactElement {
  const { familyId, hotlines, alone, askedFen } = props;
  const asked = askedFen > 0 ? yuanText(askedFen).replace(/,/g, '') : '';
  const { value, change, drop } = useDraft(`pot:${familyId}`, { ...BLANK, yuan: asked });
  const { data, problem, retry } = useRead('readPot', { params: { familyId } });
  const { yuan, checking, orderId } = value;
  const amountFen = parseYuan(yuan) ?? 0;
  if (orderId) {
    return <MoveProgress orderId={orderId} hotlines={hotlines} alone={alone} onAgain={drop} />;
  }
  if (checking && amountFen > 0) {
    return (
      <MoveConfirm
        familyId={familyId}
        amountFen={amountFen}
        onChange={() => change({ checking: false })}
        onMoving={(made) => change({ ...BLANK, orderId: made })}
      />
    );
  }
  if (!data) {
    return problem ? <ErrorState problem={problem} onRetry={retry} /> : <Skeleton shape="card" />;
  }
  if (!data.pot) return <EmptyState icon="pot" title={POT.none} about={POT.noneAbout} />;
  return (
    <AmountForm
      pot={data.pot}
      yuan={yuan}
      hotlines={hotlines}
      onYuan={(text) => change({ yuan: text })}
      onNext={() => change({ checking: true })}
    />
  );
}
