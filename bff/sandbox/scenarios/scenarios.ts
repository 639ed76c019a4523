import type { ScenarioName } from '@gongji/shared/contracts';
import {
  bindingInReview,
  faceCheckFails,
  firstTimeOrganizer,
  invitedElder,
  removedMember,
  temporaryMemberUpgrade,
} from './family-scenarios';
import {
  areaWithoutSharing,
  monthEndBatch,
  paymentProcessing,
  premiumDue,
  preparedPayment,
  refundPending,
  walletReturnsAtSix,
} from './money-scenarios';
import { operator } from './operator-scenario';
import type { Scenario } from './scene';

/** Every scenario of the preview; a missing one does not compile. */
export const SCENARIOS: Readonly<Record<ScenarioName, Scenario>> = {
  'first-time-organizer': firstTimeOrganizer,
  'invited-elder': invitedElder,
  'face-check-fails': faceCheckFails,
  'temporary-member-upgrade': temporaryMemberUpgrade,
  'premium-due': premiumDue,
  'payment-processing': paymentProcessing,
  'refund-pending': refundPending,
  'month-end-batch': monthEndBatch,
  'wallet-returns-at-six': walletReturnsAtSix,
  'prepared-payment': preparedPayment,
  'removed-member': removedMember,
  'binding-in-review': bindingInReview,
  'area-without-sharing': areaWithoutSharing,
  operator,
};
