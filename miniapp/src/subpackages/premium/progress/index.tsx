import { useLoad } from '@tarojs/taro';
import { type ReactElement, useState } from 'react';
import { useRead } from '../../../api';
import {
  Actions,
  Amount,
  Button,
  Card,
  ErrorState,
  PageShell,
  Skeleton,
  StatusTag,
  Steps,
  Text,
  View,
} from '../../../components';
import { PaymentOrders } from '../../../features/premium/payment-orders';
import { isSettled, paymentOutcome } from '../../../features/premium/payment-outcome';
import { usePremiumDraft } from '../../../features/premium/use-premium-draft';
import { useWaited } from '../../../features/premium/use-waited';
import { go, replace, useParam } from '../../../platform/navigate';
import { PREMIUM } from '../../../text';
import '../premium.scss';

const EVERY_MS = 3_000;

/** How the orders of a payment stand, asked again until every one is final. */
export default function PremiumProgressPage(): ReactElement {
  const params = { familyId: useParam('familyId'), paymentId: useParam('paymentId') };
  const draft = usePremiumDraft(params.familyId);
  useLoad(() => draft.drop());
  const [settled, setSettled] = useState(false);
  const payment = useRead('readPayment', { params }, { everyMs: settled ? false : EVERY_MS });
  const orders = payment.data?.orders ?? [];
  if (isSettled(orders) !== settled) setSettled(!settled);
  const outcome = paymentOutcome(orders, useWaited(!settled));
  return (
    <PageShell title={PREMIUM.resultTitle}>
      <Steps names={PREMIUM.steps} at={3} />
      {payment.loading ? <Skeleton shape="rows" /> : null}
      {payment.problem ? <ErrorState problem={payment.problem} onRetry={payment.retry} /> : null}
      {payment.data ? (
        <>
          <View role="status">
            <Card>
              <StatusTag text={outcome.tag} tone={outcome.tone} />
              <Text className="state-title">{outcome.title}</Text>
              <Text className="card-about">{outcome.about}</Text>
              <View className="sum-row state-sum">
                <Text>{PREMIUM.yearText(payment.data.coverYear)}</Text>
                <Amount amountFen={payment.data.totalFen} size="large" />
              </View>
            </Card>
          </View>
          <PaymentOrders orders={orders} />
          <Actions>
            <Button text={PREMIUM.seeRecords} onPress={() => go('records')} />
            {settled ? (
              <Button text={PREMIUM.again} look="second" onPress={() => replace('premium')} />
            ) : null}
          </Actions>
        </>
      ) : null}
    </PageShell>
  );
}
