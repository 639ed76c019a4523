import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import type { EndpointName, SentRequest } from '@gongji/shared/contracts';
import { agreed } from '../harness/family-story';
import { COVER_YEAR } from '../money/money-story';

type Bodies = { readonly [N in EndpointName]?: SentRequest<N>['body'] };

const promise = { agreed: agreed('relation-promise') };
const face = agreed('face-notice');
const proof = { token: 'a-token-that-nobody-was-ever-given' };
const mother = { name: '黄玉英', relation: 'parent', role: 'mother' } as const;
const question = {
  ask: 'premium',
  region: '350100',
  provinceDirect: false,
  on: '2025-11-15',
} as const;

const elsewhere = { region: '350200', on: '2025-11-15', provinceDirect: false };

/** Ids that a body may name. */
export const BODY_IDS = [
  'familyId',
  'memberId',
  'payerMemberId',
  'childMemberId',
  'faceVerificationId',
  'bindingId',
  'payerId',
  'messageId',
] as const;
export type BodyIds = Readonly<Record<(typeof BODY_IDS)[number], string>>;

/** Bodies that the contract takes, so that what turns somebody away is not what they sent. */
export function bodiesWith(ids: BodyIds, motherIdNumber: string): Bodies {
  const relative = { ...mother, idNumber: motherIdNumber };
  return {
    signIn: demoSignIn('lin-jianguo'),
    giveConsent: { agreed: agreed('wallet-notice') },
    withdrawConsent: { aboutId: ids.payerId, receiver: 'insurance-agency' },
    startRealNameCheck: { ...demoSignIn('su-guifang'), ...nameOf(relative), faceAgreed: face },
    finishRealNameCheck: { ticket: proof.token, counterCode: null },
    signInOperator: { credential: 'operator-zhou' },
    askRule: { question },
    compareRules: { question, elsewhere },
    linkCode: { ...promise, ...relative },
    agreeToCodeLink: { agreed: agreed('code-link-consent') },
    lookUpSharedRecord: proof,
    readMessages: { messageIds: [ids.messageId] },
    chooseMessages: { wanted: true },
    answerPushAsk: { platform: 'weapp', answers: [{ topic: 'premiums', allowed: true }] },
    settleDiscrepancy: { note: '已与经办核对，无需处理' },
    ...familyBodies(ids, relative),
    ...moneyBodies(ids, relative),
  };
}

const nameOf = ({ name, idNumber }: Relative) => ({ name, idNumber });

type Relative = typeof mother & { readonly idNumber: string };

function familyBodies(ids: BodyIds, relative: Relative): Bodies {
  const { familyId, memberId, faceVerificationId } = ids;
  return {
    createFamily: { agreed: agreed('family-notice') },
    addTemporaryMember: { ...promise, ...relative },
    upgradeMember: { agreed: agreed('member-consent'), faceVerificationId },
    inviteRelative: { ...promise, relation: 'child', role: null, nameHint: '女儿' },
    lookUpInvitation: { proof },
    acceptInvitation: { agreed: agreed('member-consent'), proof, faceVerificationId: null },
    declineInvitation: { proof },
    inviteViewer: { agreed: agreed('viewing-notice'), nameHint: '姐姐' },
    acceptViewing: { agreed: agreed('viewing-notice'), proof, faceVerificationId },
    offerOrganizer: { memberId: ids.payerMemberId },
    acceptOrganizerOffer: { agreed: agreed('family-notice'), relations: [] },
    startFaceVerification: {
      agreed: face,
      purpose: { for: 'upgrade-member', familyId, memberId },
    },
    proveAtCounter: {
      purpose: { for: 'upgrade-member', familyId, memberId },
      counterCode: '000000',
    },
    bindMember: { ...promise, memberId: ids.childMemberId, relation: 'child', role: null },
    answerBinding: { agreed: agreed('member-consent'), agree: true },
    changeDrawOrder: { bindingIds: [ids.bindingId] },
  };
}

function moneyBodies(ids: BodyIds, { name, idNumber, relation }: Relative): Bodies {
  const premium = { agreed: agreed('premium-notice'), coverYear: COVER_YEAR };
  const receiver = { name, idNumber, relation };
  return {
    movePot: { amountFen: 100 },
    payPremiums: { ...premium, memberIds: [ids.childMemberId], expectedTotalFen: 1 },
    preparePayment: { payerId: ids.payerId, memberIds: [ids.memberId] },
    requestRefund: {
      ...premium,
      memberId: ids.childMemberId,
      expectedAmountFen: 1,
      cardNumber: '6200000000000005',
      proof: { name: '缴费凭证.jpg', bytes: 120_000, digest: null },
    },
    correctCard: { cardNumber: '6200000000000005' },
    confirmWallet: { agreed: agreed('wallet-notice'), phone: '13800000000' },
    sendWalletTransfer: {
      ...promise,
      ...receiver,
      amountFen: 100,
      source: 'personal-account',
    },
  };
}

export const QUERIES: { readonly [N in EndpointName]?: SentRequest<N>['query'] } = {
  readSources: { ids: 'P21' },
  readPushAsks: { platform: 'weapp' },
};
