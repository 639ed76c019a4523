import { answerBinding } from './use-cases/bindings/answer-binding';
import { bindMember } from './use-cases/bindings/bind-member';
import { changeDrawOrder } from './use-cases/bindings/change-draw-order';
import { listBindings } from './use-cases/bindings/list-bindings';
import { readBindAsks } from './use-cases/bindings/read-bind-asks';
import { unbindMember } from './use-cases/bindings/unbind-member';
import { agreeToCodeLink } from './use-cases/code-links/agree-to-code-link';
import { endCodeLink } from './use-cases/code-links/end-code-link';
import { linkCode } from './use-cases/code-links/link-code';
import { listCodeLinks } from './use-cases/code-links/list-code-links';
import { showCode } from './use-cases/code-links/show-code';
import { closeCommand } from './use-cases/commands/close-command';
import { giveConsent } from './use-cases/consents/give-consent';
import { listConsents } from './use-cases/consents/list-consents';
import { withdrawConsent } from './use-cases/consents/withdraw-consent';
import { finishFaceVerification } from './use-cases/faces/finish-face-verification';
import { proveAtCounter } from './use-cases/faces/prove-at-counter';
import { startFaceVerification } from './use-cases/faces/start-face-verification';
import { createFamily } from './use-cases/families/create-family';
import { readFamily } from './use-cases/families/read-family';
import { askRule } from './use-cases/insurance/ask-rule';
import { compareRules } from './use-cases/insurance/compare-rules';
import { listAreas } from './use-cases/insurance/list-areas';
import { readInsuranceStatus } from './use-cases/insurance/read-insurance-status';
import { readPolicy } from './use-cases/insurance/read-policy';
import { readSources } from './use-cases/insurance/read-sources';
import { acceptInvitation } from './use-cases/invitations/accept-invitation';
import { declineInvitation } from './use-cases/invitations/decline-invitation';
import { inviteRelative } from './use-cases/invitations/invite-relative';
import { listInvitations } from './use-cases/invitations/list-invitations';
import { lookUpInvitation } from './use-cases/invitations/look-up-invitation';
import { withdrawInvitation } from './use-cases/invitations/withdraw-invitation';
import { addTemporaryMember } from './use-cases/members/add-temporary-member';
import { leaveFamily } from './use-cases/members/leave-family';
import { removeMember } from './use-cases/members/remove-member';
import { upgradeMember } from './use-cases/members/upgrade-member';
import { chooseMessages } from './use-cases/messages/choose-messages';
import { countUnread } from './use-cases/messages/count-unread';
import { listMessages } from './use-cases/messages/list-messages';
import { readMessageChoices } from './use-cases/messages/read-message-choices';
import { readMessages } from './use-cases/messages/read-messages';
import { copyMyData } from './use-cases/my-data/copy-my-data';
import { deleteAccount } from './use-cases/my-data/delete-account';
import { countRefusals } from './use-cases/operator/count-refusals';
import { exportAlerts } from './use-cases/operator/export-alerts';
import { exportDiscrepancies } from './use-cases/operator/export-discrepancies';
import { exportOrders } from './use-cases/operator/export-orders';
import { exportRefusals } from './use-cases/operator/export-refusals';
import { listAlerts } from './use-cases/operator/list-alerts';
import { listDiscrepancies } from './use-cases/operator/list-discrepancies';
import { listOrders } from './use-cases/operator/list-orders';
import { readOrder } from './use-cases/operator/read-order';
import { readOverview } from './use-cases/operator/read-overview';
import { settleDiscrepancy } from './use-cases/operator/settle-discrepancy';
import { signInOperator } from './use-cases/operator/sign-in-operator';
import { signOutOperator } from './use-cases/operator/sign-out-operator';
import { cancelOrder } from './use-cases/orders/cancel-order';
import { correctCard } from './use-cases/orders/correct-card';
import { acceptOrganizerOffer } from './use-cases/organizer-offers/accept-organizer-offer';
import { declineOrganizerOffer } from './use-cases/organizer-offers/decline-organizer-offer';
import { offerOrganizer } from './use-cases/organizer-offers/offer-organizer';
import { withdrawOrganizerOffer } from './use-cases/organizer-offers/withdraw-organizer-offer';
import { movePot } from './use-cases/pot/move-pot';
import { readPot } from './use-cases/pot/read-pot';
import { declinePreparedPayment } from './use-cases/premiums/decline-prepared-payment';
import { listPremiums } from './use-cases/premiums/list-premiums';
import { listPreparedPayments } from './use-cases/premiums/list-prepared-payments';
import { payPremiums } from './use-cases/premiums/pay-premiums';
import { preparePayment } from './use-cases/premiums/prepare-payment';
import { readPayment } from './use-cases/premiums/read-payment';
import { requestRefund } from './use-cases/premiums/request-refund';
import { withdrawPreparedPayment } from './use-cases/premiums/withdraw-prepared-payment';
import { answerPushAsk } from './use-cases/push/answer-push-ask';
import { readPushAsks } from './use-cases/push/read-push-asks';
import { finishRealNameCheck } from './use-cases/real-name-checks/finish-real-name-check';
import { startRealNameCheck } from './use-cases/real-name-checks/start-real-name-check';
import { endRecordShare } from './use-cases/records/end-record-share';
import { exportRecords } from './use-cases/records/export-records';
import { listRecordShares } from './use-cases/records/list-record-shares';
import { listRecords } from './use-cases/records/list-records';
import { lookUpSharedRecord } from './use-cases/records/look-up-shared-record';
import { readRecord } from './use-cases/records/read-record';
import { readRecordChoices } from './use-cases/records/read-record-choices';
import { readRecordYear } from './use-cases/records/read-record-year';
import { shareRecord } from './use-cases/records/share-record';
import { endOtherSessions } from './use-cases/sessions/end-other-sessions';
import { endSession } from './use-cases/sessions/end-session';
import { listSessions } from './use-cases/sessions/list-sessions';
import { readMe } from './use-cases/sessions/read-me';
import { signIn } from './use-cases/sessions/sign-in';
import { signOut } from './use-cases/sessions/sign-out';
import type { UseCases } from './use-cases/use-cases';
import { acceptViewing } from './use-cases/viewers/accept-viewing';
import { endViewing } from './use-cases/viewers/end-viewing';
import { inviteViewer } from './use-cases/viewers/invite-viewer';
import { claimWalletTransfer } from './use-cases/wallet/claim-wallet-transfer';
import { confirmWallet } from './use-cases/wallet/confirm-wallet';
import { declineWalletTransfer } from './use-cases/wallet/decline-wallet-transfer';
import { listWalletTransfers } from './use-cases/wallet/list-wallet-transfers';
import { readWallet } from './use-cases/wallet/read-wallet';
import { readWalletTransfer } from './use-cases/wallet/read-wallet-transfer';
import { sendWalletTransfer } from './use-cases/wallet/send-wallet-transfer';

const OWN_DATA = { copyMyData, deleteAccount, giveConsent, listConsents, withdrawConsent };
const MESSAGES = { chooseMessages, countUnread, listMessages, readMessageChoices, readMessages };
const SESSIONS = { endOtherSessions, endSession, listSessions, readMe, signIn, signOut };

/** Which use case answers which endpoint. */
export const useCases: UseCases = {
  ...OWN_DATA,
  ...MESSAGES,
  ...SESSIONS,
  closeCommand,
  agreeToCodeLink,
  endCodeLink,
  endViewing,
  linkCode,
  listCodeLinks,
  showCode,
  acceptInvitation,
  acceptOrganizerOffer,
  acceptViewing,
  addTemporaryMember,
  answerBinding,
  answerPushAsk,
  askRule,
  bindMember,
  cancelOrder,
  changeDrawOrder,
  claimWalletTransfer,
  compareRules,
  confirmWallet,
  correctCard,
  createFamily,
  declineInvitation,
  declineOrganizerOffer,
  declinePreparedPayment,
  declineWalletTransfer,
  finishFaceVerification,
  finishRealNameCheck,
  proveAtCounter,
  startRealNameCheck,
  inviteRelative,
  inviteViewer,
  leaveFamily,
  listAreas,
  listBindings,
  listInvitations,
  listPremiums,
  listPreparedPayments,
  listRecords,
  listWalletTransfers,
  lookUpInvitation,
  movePot,
  payPremiums,
  offerOrganizer,
  preparePayment,
  readBindAsks,
  readFamily,
  readInsuranceStatus,
  readPayment,
  readPolicy,
  readPushAsks,
  readPot,
  readRecord,
  readRecordChoices,
  readRecordYear,
  exportRecords,
  listRecordShares,
  shareRecord,
  endRecordShare,
  lookUpSharedRecord,
  readWallet,
  readWalletTransfer,
  readSources,
  removeMember,
  sendWalletTransfer,
  requestRefund,
  startFaceVerification,
  unbindMember,
  upgradeMember,
  withdrawInvitation,
  withdrawOrganizerOffer,
  withdrawPreparedPayment,
  countRefusals,
  exportAlerts,
  exportDiscrepancies,
  exportOrders,
  exportRefusals,
  listAlerts,
  listDiscrepancies,
  listOrders,
  readOrder,
  readOverview,
  settleDiscrepancy,
  signInOperator,
  signOutOperator,
};
