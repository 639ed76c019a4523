import type { EndpointName } from '@gongji/shared/contracts';

/**
 * Who asks, always with the ids of one family and of what is in it: its organizer · a member who
 * pays for another one, whose orders and links the ids are · the member who is paid for · whoever
 * holds the phone of a member that joined without a face check · who only looks on · who was a
 * member and was removed · who never was one · the account of another platform that has the
 * organizer's very id there · an operator · the organizer, with a session that has ended · nobody.
 */
export const ACTORS = [
  'organizer',
  'payer',
  'member',
  'helper',
  'viewer',
  'removed',
  'stranger',
  'other',
  'operator',
  'expired',
  'none',
] as const;
export type ActorName = (typeof ACTORS)[number];

/**
 * What comes of it: `in` it is done, or a rule or the state of things says no · `own` it is about
 * the caller alone: of what the ids name nothing is said, not even whether it is there · `400` they
 * asked it of themselves · `404` as if there were nothing · `401` sign in first.
 */
export type Outcome = 'in' | 'own' | '400' | '404' | '401';

const PROFILES = {
  //                    org pay mem hlp vwr rem str oth opr exp non
  everybody: '        in  in  in  in  in  in  in  in  in  in  in',
  whoIsSignedIn: '    own own own own own own own own 401 401 401',
  family: '           in  in  in  in  404 404 404 404 401 401 401',
  familyAndViewer: '  in  in  in  in  in  404 404 404 401 401 401',
  preparers: '        400 in  in  404 404 404 404 404 401 401 401',
  organizer: '        in  404 404 404 404 404 404 404 401 401 401',
  asked: '            404 in  404 404 404 404 404 404 401 401 401',
  payer: '            404 in  404 404 404 404 404 404 401 401 401',
  payerOrOrganizer: ' in  in  404 404 404 404 404 404 401 401 401',
  whoPaidIsFor: '     404 404 in  404 404 404 404 404 401 401 401',
  bothSides: '        404 in  in  404 404 404 404 404 401 401 401',
  organizerOrHelped: 'in  404 404 in  404 404 404 404 401 401 401',
  organizerOrViewer: 'in  404 404 404 in  404 404 404 401 401 401',
  readers: '          in  in  in  404 in  404 404 404 401 401 401',
  ownSession: '       in  own own own own own own own 401 401 401',
  // Their parties, or who was invited, are none of these: their own suites let those in.
  noneOfThese: '      404 404 404 404 404 404 404 404 401 401 401',
  // Public, and opened by a ticket that none of these was given.
  ticket: '           404 404 404 404 404 404 404 404 404 404 404',
  operator: '         404 404 404 404 404 404 404 404 in  404 404',
} as const;
type Profile = keyof typeof PROFILES;

/** Every endpoint of the contract, and who gets through its door. */
export const MATRIX: Readonly<Record<EndpointName, Profile>> = {
  signIn: 'everybody',
  startRealNameCheck: 'everybody',
  finishRealNameCheck: 'ticket',
  signOut: 'whoIsSignedIn',
  listSessions: 'whoIsSignedIn',
  endOtherSessions: 'whoIsSignedIn',
  endSession: 'ownSession',
  readMe: 'whoIsSignedIn',
  closeCommand: 'ownSession',
  listConsents: 'whoIsSignedIn',
  giveConsent: 'whoIsSignedIn',
  withdrawConsent: 'organizer',
  copyMyData: 'whoIsSignedIn',
  deleteAccount: 'whoIsSignedIn',
  readInsuranceStatus: 'whoIsSignedIn',
  listAreas: 'everybody',
  readPolicy: 'everybody',
  readSources: 'everybody',
  askRule: 'whoIsSignedIn',
  compareRules: 'whoIsSignedIn',
  createFamily: 'whoIsSignedIn',
  readFamily: 'familyAndViewer',
  readPot: 'family',
  movePot: 'family',
  addTemporaryMember: 'organizer',
  upgradeMember: 'organizerOrHelped',
  removeMember: 'organizer',
  leaveFamily: 'family',
  listInvitations: 'family',
  inviteRelative: 'organizer',
  withdrawInvitation: 'organizer',
  lookUpInvitation: 'noneOfThese',
  acceptInvitation: 'noneOfThese',
  declineInvitation: 'noneOfThese',
  inviteViewer: 'organizer',
  acceptViewing: 'noneOfThese',
  endViewing: 'organizerOrViewer',
  offerOrganizer: 'organizer',
  acceptOrganizerOffer: 'asked',
  declineOrganizerOffer: 'asked',
  withdrawOrganizerOffer: 'organizer',
  startFaceVerification: 'organizerOrHelped',
  proveAtCounter: 'organizerOrHelped',
  finishFaceVerification: 'organizer',
  readBindAsks: 'whoIsSignedIn',
  listBindings: 'familyAndViewer',
  bindMember: 'family',
  answerBinding: 'whoPaidIsFor',
  unbindMember: 'bothSides',
  changeDrawOrder: 'organizerOrHelped',
  listCodeLinks: 'whoIsSignedIn',
  linkCode: 'whoIsSignedIn',
  agreeToCodeLink: 'whoPaidIsFor',
  showCode: 'payer',
  endCodeLink: 'bothSides',
  listPremiums: 'family',
  payPremiums: 'family',
  readPayment: 'payerOrOrganizer',
  listPreparedPayments: 'family',
  preparePayment: 'preparers',
  declinePreparedPayment: 'organizer',
  withdrawPreparedPayment: 'whoPaidIsFor',
  requestRefund: 'family',
  cancelOrder: 'payer',
  correctCard: 'payer',
  listRecords: 'whoIsSignedIn',
  readRecordChoices: 'whoIsSignedIn',
  exportRecords: 'whoIsSignedIn',
  readRecord: 'readers',
  readRecordYear: 'whoIsSignedIn',
  listRecordShares: 'bothSides',
  shareRecord: 'bothSides',
  endRecordShare: 'payer',
  lookUpSharedRecord: 'noneOfThese',
  listMessages: 'whoIsSignedIn',
  countUnread: 'whoIsSignedIn',
  readMessages: 'whoIsSignedIn',
  readMessageChoices: 'whoIsSignedIn',
  chooseMessages: 'whoIsSignedIn',
  readPushAsks: 'whoIsSignedIn',
  answerPushAsk: 'whoIsSignedIn',
  readWallet: 'whoIsSignedIn',
  confirmWallet: 'whoIsSignedIn',
  listWalletTransfers: 'whoIsSignedIn',
  sendWalletTransfer: 'whoIsSignedIn',
  readWalletTransfer: 'noneOfThese',
  claimWalletTransfer: 'noneOfThese',
  declineWalletTransfer: 'noneOfThese',
  signInOperator: 'everybody',
  signOutOperator: 'operator',
  readOverview: 'operator',
  listOrders: 'operator',
  readOrder: 'operator',
  listDiscrepancies: 'operator',
  settleDiscrepancy: 'operator',
  listAlerts: 'operator',
  countRefusals: 'operator',
  exportOrders: 'operator',
  exportDiscrepancies: 'operator',
  exportAlerts: 'operator',
  exportRefusals: 'operator',
};

/** What is to come of one cell. */
export function outcomeOf(name: EndpointName, actor: ActorName): Outcome {
  const outcomes = PROFILES[MATRIX[name]].trim().split(/\s+/) as Outcome[];
  const outcome = outcomes[ACTORS.indexOf(actor)];
  if (outcome === undefined) throw new Error(`nothing is said of ${actor} in ${MATRIX[name]}`);
  return outcome;
}
