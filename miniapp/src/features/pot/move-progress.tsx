import { yuanText } from '@gongji/shared/money';
import { isFinal } from '@gongji/shared/order';
import { type ReactElement, useEffect, useState } from 'react';
import { queryClient, useRead } from '../../api';
import {
  Actions,
  Button,
  Done,
  EmptyState,
  ErrorState,
  PageHelp,
  Skeleton,
  View,
} from '../../components';
import { go } from '../../platform/navigate';
import { POT } from '../../text';

interface MoveProgressProps {
  readonly orderId: string;
  readonly hotlines: readonly string[];
  /** True while nobody has joined. */
  readonly alone: boolean;
  /** Another sum, from the beginning. */
  readonly onAgain: () => void;
}

const ASK_EVERY_MS = 2_000;

/** What became of the order, asked again until it is over. Leaving the page changes nothing. */
export function MoveProgress(props: MoveProgressProps): ReactElement {
  const { orderId, hotlines, alone, onAgain } = props;
  const [over, setOver] = useState(false);
  const request = { params: { recordId: orderId } };
  const { data, problem, retry } = useRead('readRecord', request, {
    everyMs: over ? false : ASK_EVERY_MS,
  });
  const order = data?.order;
  const ended = order ? isFinal(order.state) : false;
  useEffect(() => {
    if (!ended) return;
    setOver(true);
    void queryClient.invalidateQueries();
  }, [ended]);
  if (!order) {
    return problem ? <ErrorState problem={problem} onRetry={retry} /> : <Skeleton shape="card" />;
  }
  if (order.state === 'confirmed') {
    return <Moved sum={yuanText(order.amountFen)} alone={alone} onAgain={onAgain} />;
  }
  if (order.state === 'failed') return <NotMoved hotlines={hotlines} onAgain={onAgain} />;
  return (
    <>
      <View role="status">
        <EmptyState icon="clock" title={POT.moving} about={POT.movingAbout} />
      </View>
      <Actions>
        <Button text={POT.toFamily} look="second" onPress={() => go('family')} />
      </Actions>
    </>
  );
}

interface MovedProps {
  readonly sum: string;
  readonly alone: boolean;
  readonly onAgain: () => void;
}

function Moved({ sum, alone, onAgain }: MovedProps): ReactElement {
  return (
    <Done title={POT.done} about={POT.doneAbout(sum)}>
      {alone ? (
        <Button text={POT.toInvite} onPress={() => go('invite')} />
      ) : (
        <Button text={POT.toPremium} onPress={() => go('premium')} />
      )}
      <Button text={POT.toFamily} look="second" onPress={() => go('family')} />
      <Button text={POT.again} look="quiet" onPress={onAgain} />
    </Done>
  );
}

function NotMoved({
  hotlines,
  onAgain,
}: Omit<MoveProgressProps, 'orderId' | 'alone'>): ReactElement {
  return (
    <>
      <View role="alert">
        <EmptyState icon="cross" title={POT.failed} about={POT.failedAbout} />
      </View>
      <PageHelp hotlines={hotlines} />
      <Actions>
        <Button text={POT.again} onPress={onAgain} />
        <Button text={POT.toFamily} look="second" onPress={() => go('family')} />
      </Actions>
    </>
  );
}
