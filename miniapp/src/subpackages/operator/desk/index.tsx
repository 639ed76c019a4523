import type { ReactElement } from 'react';
import { PageShell } from '../../../components';
import { AlertList } from '../../../features/operator/alert-list';
import { DeskViews } from '../../../features/operator/desk-views';
import { DiscrepancyList } from '../../../features/operator/discrepancy-list';
import { OperatorGate } from '../../../features/operator/operator-gate';
import { OrderList } from '../../../features/operator/order-list';
import { Overview } from '../../../features/operator/overview';
import { RefusalList } from '../../../features/operator/refusal-list';
import { OPERATOR_VIEWS, type OperatorViewName } from '../../../operator-routes';
import { useParam } from '../../../platform/navigate';
import { OPERATOR } from '../../../text/operator';
import '../operator.scss';

const VIEWS: Readonly<Record<OperatorViewName, () => ReactElement>> = {
  overview: Overview,
  orders: OrderList,
  discrepancies: DiscrepancyList,
  alerts: AlertList,
  refusals: RefusalList,
};

/** Where whoever runs the product sees how it goes. */
export default function DeskPage(): ReactElement {
  const given = useParam('view');
  const here = OPERATOR_VIEWS.find((view) => view === given) ?? 'overview';
  const View = VIEWS[here];
  return (
    <PageShell title={OPERATOR.desk} lead={OPERATOR.deskLead} needsSignIn={false} wide>
      <OperatorGate>
        <DeskViews here={here} />
        <View />
      </OperatorGate>
    </PageShell>
  );
}
