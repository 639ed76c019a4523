import { deskAddress, operatorOrderAddress } from '../../miniapp/src/operator-routes';
import { OPERATOR } from '../../miniapp/src/text/operator';
import { signInAsOperator } from './operator-verbs';
import type { Screen } from './screen-tour';

/** What whoever runs the product sees. */
export const OPERATOR_TOUR: readonly Screen[] = [
  { name: 'operator-sign-in', open: (me) => me.goTo(deskAddress('overview')) },
  { name: 'operator-overview', open: signInAsOperator },
  { name: 'operator-orders', open: (me) => me.goTo(deskAddress('orders')) },
  { name: 'operator-discrepancies', open: (me) => me.goTo(deskAddress('discrepancies')) },
  { name: 'operator-settle', open: (me) => me.press(OPERATOR.settle) },
  { name: 'operator-alerts', open: (me) => me.goTo(deskAddress('alerts')) },
  { name: 'operator-refusals', open: (me) => me.goTo(deskAddress('refusals')) },
  {
    name: 'operator-order',
    open: (me, { orderNumber }) => me.goTo(operatorOrderAddress(orderNumber)),
  },
];
