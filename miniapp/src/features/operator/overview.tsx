import type { ResponseOf } from '@gongji/shared/contracts';
import type { OrderState } from '@gongji/shared/order';
import { type ReactElement, useState } from 'react';
import { useOperatorRead } from '../../api/operator';
import {
  Amount,
  Button,
  Cell,
  ErrorState,
  Field,
  List,
  Skeleton,
  StatusTag,
  Text,
  View,
} from '../../components';
import { deskAddress, operatorOrderAddress } from '../../operator-routes';
import { goTo, replaceTo } from '../../platform/navigate';
import { dayText, orderStateText } from '../../text';
import { accountText, OPERATOR } from '../../text/operator';

/** What an operator looks at first, each line the way to what it counts. */
export function Overview(): ReactElement {
  const { data, problem, retry } = useOperatorRead('readOverview', {});
  if (problem && !data) return <ErrorState problem={problem} onRetry={retry} />;
  if (!data) return <Skeleton shape="rows" />;
  return (
    <>
      <FindOrder />
      <View className="desk-columns">
        <WaitingList {...data} />
        <ClearingList {...data} />
        <StateList title={OPERATOR.openOrders} counts={data.open} empty={OPERATOR.noOpenOrders} />
        <StateList
          title={OPERATOR.endedOrders(dayText(data.endedSince))}
          counts={data.ended}
          empty={OPERATOR.noEndedOrders}
        />
      </View>
    </>
  );
}

type Overviewed = ResponseOf<'readOverview'>;

function FindOrder(): ReactElement {
  const [number, setNumber] = useState('');
  const given = number.trim();
  return (
    <View className="desk-find">
      <Field
        label={OPERATOR.find}
        hint={OPERATOR.findHint}
        value={number}
        onInput={setNumber}
        maxLength={64}
      />
      <Button
        text={OPERATOR.findDo}
        look="second"
        disabled={given === ''}
        onPress={() => goTo(operatorOrderAddress(given))}
      />
    </View>
  );
}

function WaitingList({ discrepancies, openAlerts }: Overviewed): ReactElement {
  const countOf = (status: 'open' | 'waiting') =>
    discrepancies.find((one) => one.status === status)?.count ?? 0;
  const toDiscrepancies = (status: string) => () =>
    replaceTo(deskAddress('discrepancies', { filter: `status=${status}` }));
  return (
    <List title={OPERATOR.waiting}>
      <Cell
        title={OPERATOR.openDiscrepancies}
        value={OPERATOR.times(countOf('open'))}
        onPress={toDiscrepancies('open')}
      />
      <Cell
        title={OPERATOR.waitingDiscrepancies}
        value={OPERATOR.times(countOf('waiting'))}
        onPress={toDiscrepancies('waiting')}
      />
      <Cell
        title={OPERATOR.openAlerts}
        value={OPERATOR.times(openAlerts)}
        onPress={() => replaceTo(deskAddress('alerts', { filter: 'status=open' }))}
      />
    </List>
  );
}

function ClearingList({ clearing }: Overviewed): ReactElement {
  return (
    <List title={OPERATOR.clearing}>
      {clearing.map(({ account, balanceFen }) => (
        <Cell
          key={account}
          title={accountText(account)}
          value={
            <View className="desk-stack">
              <Amount amountFen={balanceFen} />
              {balanceFen === 0 ? (
                <StatusTag text={OPERATOR.clearingZero} tone="good" />
              ) : (
                <StatusTag text={OPERATOR.clearingOpen} tone="stop" />
              )}
            </View>
          }
        />
      ))}
    </List>
  );
}

interface StateListProps {
  readonly title: string;
  readonly counts: readonly { readonly state: OrderState; readonly count: number }[];
  readonly empty: string;
}

function StateList({ title, counts, empty }: StateListProps): ReactElement {
  return (
    <List title={title}>
      {counts.length === 0 ? <Text className="soft desk-none">{empty}</Text> : null}
      {counts.map(({ state, count }) => (
        <Cell
          key={state}
          title={orderStateText(state).label}
          value={OPERATOR.count(count)}
          onPress={() => replaceTo(deskAddress('orders', { filter: `state=${state}` }))}
        />
      ))}
    </List>
  );
}
