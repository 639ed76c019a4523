import type { OrderView } from '@gongji/shared/contracts';
import type { OrderState } from '@gongji/shared/order';
import type { ReactElement } from 'react';
import { Amount, Card, Heading, StatusTag, Steps, Text, View } from '../../components';
import { useElder } from '../../state/ui-mode';
import { failureText, orderStateText, PREMIUM } from '../../text';

/** Which of the four stages of a premium a state stands at; none once the money goes back. */
const STAGE: Readonly<Partial<Record<OrderState, number>>> = {
  scheduled: 0,
  held: 0,
  debited: 1,
  submitted: 2,
  confirmed: 3,
};

interface PaymentOrdersProps {
  readonly orders: readonly OrderView[];
}

/** One sheet a person: the sum, the state in plain words, how far it is. */
export function PaymentOrders({ orders }: PaymentOrdersProps): ReactElement {
  return (
    <View className="list">
      <Heading level={2} className="list-title section-title">
        {PREMIUM.perPerson}
      </Heading>
      {orders.map((order) => (
        <OrderCard key={order.orderId} order={order} />
      ))}
    </View>
  );
}

function OrderCard({ order }: { readonly order: OrderView }): ReactElement {
  const elder = useElder();
  const { label, tone, about } = orderStateText(order.state, order.kind);
  const stage = STAGE[order.state];
  return (
    <Card>
      <View className="sum-row">
        <Heading level={3} className="card-title">
          {order.member?.name ?? ''}
        </Heading>
        <Amount amountFen={order.amountFen} />
      </View>
      <View role="status">
        <StatusTag text={label} tone={tone} />
        <Text className="card-about">{about}</Text>
        {order.failure ? <Text className="card-about">{failureText(order.failure)}</Text> : null}
      </View>
      {stage === undefined || elder ? null : (
        <View className="stages">
          <Steps names={PREMIUM.stages} at={stage} />
        </View>
      )}
    </Card>
  );
}
