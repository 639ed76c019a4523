import { bindTermsEndpoints } from './bind-terms';
import { bindingEndpoints } from './bindings';
import { codeLinkEndpoints } from './code-links';
import { commandEndpoints } from './commands';
import { type Endpoint, wholeRow } from './endpoint';
import { faceEndpoints } from './faces';
import { familyEndpoints } from './families';
import { insuranceEndpoints } from './insurance';
import { invitationEndpoints } from './invitations';
import { messageEndpoints } from './messages';
import { orderEndpoints } from './orders';
import { organizerOfferEndpoints } from './organizer-offers';
import { premiumEndpoints } from './premiums';
import { preparedPaymentEndpoints } from './prepared-payments';
import { pushAskEndpoints } from './push-asks';
import { realNameEndpoints } from './real-name-checks';
import { recordShareEndpoints } from './record-shares';
import { recordYearEndpoints } from './record-years';
import { recordEndpoints } from './records';
import { refundEndpoints } from './refunds';
import { sessionEndpoints } from './sessions';
import { viewerEndpoints } from './viewers';
import { walletEndpoints } from './wallet';

/**
 * What the families' app calls. Apart from the operator's, so that no phone carries those, and from
 * what few pages call, so that it weighs on no others.
 */
export const appEndpoints = {
  ...sessionEndpoints,
  ...realNameEndpoints,
  ...commandEndpoints,
  ...insuranceEndpoints,
  ...familyEndpoints,
  ...invitationEndpoints,
  ...viewerEndpoints,
  ...organizerOfferEndpoints,
  ...faceEndpoints,
  ...bindTermsEndpoints,
  ...bindingEndpoints,
  ...codeLinkEndpoints,
  ...premiumEndpoints,
  ...preparedPaymentEndpoints,
  ...refundEndpoints,
  ...orderEndpoints,
  ...recordEndpoints,
  ...recordYearEndpoints,
  ...recordShareEndpoints,
  ...messageEndpoints,
  ...pushAskEndpoints,
  ...walletEndpoints,
};

export type AppEndpointName = keyof typeof appEndpoints;

export function appEndpointOf(name: AppEndpointName): Endpoint {
  return wholeRow(appEndpoints[name]);
}
