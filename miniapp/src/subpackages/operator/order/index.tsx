import type { ReactElement } from 'react';
import { useOperatorRead } from '../../../api/operator';
import { Button, EmptyState, ErrorState, PageShell, Skeleton } from '../../../components';
import { OperatorGate } from '../../../features/operator/operator-gate';
import { OrderDetail } from '../../../features/operator/order-detail';
import { deskAddress } from '../../../operator-routes';
import { replaceTo, useParam } from '../../../platform/navigate';
import { OPERATOR } from '../../../text/operator';
import '../operator.scss';

/** One order with its whole history, by the number in the address. */
export default function OperatorOrderPage(): ReactElement {
  const orderNumber = useParam('number');
  return (
    <PageShell
      title={`${OPERATOR.order} ${orderNumber}`}
      lead={OPERATOR.orderLead}
      needsSignIn={false}
      wide
    >
      <OperatorGate>
        <Found orderNumber={orderNumber} />
      </OperatorGate>
    </PageShell>
  );
}

function Found({ orderNumber }: { readonly orderNumber: string }): ReactElement {
  const { data, problem, retry } = useOperatorRead('readOrder', { params: { orderNumber } });
  if (data) return <OrderDetail detail={data} />;
  if (problem?.code === 'not-found') return <NotFound />;
  return problem ? <ErrorState problem={problem} onRetry={retry} /> : <Skeleton shape="card" />;
}

function NotFound(): ReactElement {
  return (
    <EmptyState icon="question" title={OPERATOR.notFound} about={OPERATOR.notFoundAbout}>
      <Button text={OPERATOR.toOrders} onPress={() => replaceTo(deskAddress('orders'))} />
    </EmptyState>
  );
}
