import { identityOf } from '@gongji/bff/sandbox/scenarios/acts/identity-of';
import type { EndpointName } from '@gongji/shared/contracts';
import { NOTICE_VERSIONS, type NoticeAgreed, type NoticeKind } from '@gongji/shared/vocabulary';
import fc, { type Arbitrary } from 'fast-check';

/** Which paper whoever calls has read; the contract takes any, the use case this one. */
const PAPERS: Partial<Record<EndpointName, NoticeKind>> = {
  signIn: 'identity-notice',
  startRealNameCheck: 'identity-notice',
  startFaceVerification: 'face-notice',
  createFamily: 'family-notice',
  acceptOrganizerOffer: 'family-notice',
  acceptInvitation: 'member-consent',
  answerBinding: 'member-consent',
  upgradeMember: 'member-consent',
  addTemporaryMember: 'relation-promise',
  bindMember: 'relation-promise',
  inviteRelative: 'relation-promise',
  linkCode: 'relation-promise',
  sendWalletTransfer: 'relation-promise',
  payPremiums: 'premium-notice',
  preparePayment: 'premium-notice',
  requestRefund: 'premium-notice',
  confirmWallet: 'wallet-notice',
  inviteViewer: 'viewing-notice',
  acceptViewing: 'viewing-notice',
  agreeToCodeLink: 'code-link-consent',
};

const KINDS = Object.keys(NOTICE_VERSIONS) as NoticeKind[];
/** Adults and children, with and without an account. */
const PEOPLE = ['su-guifang', 'chen-xiulan', 'lin-meiling', 'huang-yuying', 'lin-xiaoyu'].map(
  identityOf,
);

/**
 * Where single values would have to meet by chance, what belongs together is mostly put together:
 * the paper that is asked for here in its version of today, and a name with its own number.
 */
export function likelyBody(name: EndpointName, body: Arbitrary<unknown>): Arbitrary<unknown> {
  const { [name]: paper } = PAPERS;
  const papers = fc.constantFrom(...(paper === undefined ? KINDS : [paper]));
  const parts = fc.tuple(body, fc.nat({ max: 7 }), papers, fc.constantFrom(...PEOPLE));
  return parts.map(([made, dice, kind, person]) => {
    if (dice === 0 || !isFields(made)) return made;
    const agreed: NoticeAgreed = { kind, version: NOTICE_VERSIONS[kind] };
    return {
      ...made,
      ...('agreed' in made ? { agreed } : {}),
      ...('name' in made && 'idNumber' in made ? person : {}),
    };
  });
}

function isFields(made: unknown): made is object {
  return typeof made === 'object' && made !== null && !Array.isArray(made);
}
