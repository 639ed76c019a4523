import {
  ASK_COMPARE,
  CODE_LINK,
  COMMON,
  FACE,
  INSURANCE,
  INVITATION,
  INVITE,
  POT,
  PREMIUM,
  QA,
} from '../../miniapp/src/text';
import { askCover, askItem, askPayers, compareWithShanghai, openWhy } from './ask-steps';
import { compareWithDay } from './ask-verbs';
import { BINDING_TOURS } from './binding-tour';
import { beginLink, endLink, fillLink } from './code-link-steps';
import { DATA_TOURS } from './data-tour';
import { KIT_TOUR } from './kit-tour';
import { LIFE_TOURS } from './life-tour';
import type { LivedInFamily } from './lived-in-family';
import { OPERATOR_TOUR } from './operator-tour';
import { ORDER_TOURS } from './order-tour';
import { NOBODY, type Person } from './person';
import { PREPARED_TOURS } from './prepared-tour';
import { REAL_NAME_TOUR, sendWrongCode } from './real-name-tour';
import { RECORD_SCREENS } from './record-tour';
import { WALLET_TOURS } from './wallet-tour';

/** One state of one page. */
export interface Screen {
  readonly name: string;
  readonly open: (person: Person, family: LivedInFamily) => Promise<unknown>;
}

/** What 林建国 sees, in an order in which each screen can be reached from the one before. */
const ORGANIZER_TOUR: readonly Screen[] = [
  { name: 'home', open: (me) => me.go('home') },
  { name: 'qa', open: (me) => me.press(QA.title) },
  { name: 'family', open: closeQa },
  { name: 'me', open: (me) => me.go('me') },
  { name: 'insurance', open: (me) => me.go('insurance') },
  { name: 'policy', open: (me) => me.go('policy') },
  { name: 'wallet-closed', open: (me) => me.go('wallet', { areas: '350100,610100' }) },
  { name: 'ask', open: (me) => me.go('ask') },
  { name: 'ask-item', open: (me) => me.go('askItem') },
  { name: 'ask-item-answer', open: askItem },
  { name: 'ask-item-why', open: (me) => me.press(openWhy) },
  { name: 'ask-compare', open: (me) => me.press(ASK_COMPARE.open) },
  { name: 'ask-compared', open: compareWithShanghai },
  { name: 'decision-compare', open: compareADecision },
  { name: 'decision-compared', open: (me) => compareWithDay(me, '2022-05-01') },
  { name: 'ask-payers', open: (me) => me.go('askPayers') },
  { name: 'ask-payers-answer', open: askPayers },
  { name: 'ask-cover', open: (me) => me.go('askCover') },
  { name: 'ask-cover-answer', open: askCover },
  { name: 'code-link', open: (me) => me.go('codeLink') },
  { name: 'code-link-shown', open: (me) => me.press(new RegExp(`^${CODE_LINK.show}`)) },
  { name: 'code-link-end', open: endLink },
  { name: 'code-link-form', open: beginLink },
  { name: 'code-link-check', open: fillLink },
  { name: 'invite', open: (me) => me.go('invite') },
  { name: 'invite-paper', open: fillInvitation },
  {
    name: 'invite-made',
    open: (me, { familyId, invitationId }) => me.go('invite', { familyId, invitationId }),
  },
  { name: 'temporary', open: (me) => me.go('temporary') },
  {
    name: 'member',
    open: (me, { familyId, father }) => me.go('member', { familyId, memberId: father }),
  },
  {
    name: 'remove',
    open: (me, { familyId, father }) => me.go('member', { familyId, memberId: father, end: 'yes' }),
  },
  {
    name: 'upgrade',
    open: (me, { familyId, mother }) => me.go('upgrade', { familyId, memberId: mother }),
  },
  {
    name: 'bindings',
    open: (me, { familyId, father }) => me.go('bindings', { familyId, memberId: father }),
  },
  { name: 'pot', open: (me) => me.go('pot') },
  { name: 'pot-confirm', open: fillPotForm },
  { name: 'premium-paper', open: (me) => me.go('premium') },
  { name: 'premium', open: agreeToPremiums },
  { name: 'premium-chosen', open: (me) => me.choose(/^林美玲/) },
  { name: 'premium-confirm', open: (me) => me.press(/^下一步：核对/) },
  {
    name: 'premium-progress',
    open: (me, { familyId, paymentId }) => me.go('premiumProgress', { familyId, paymentId }),
  },
  {
    name: 'premium-refund',
    open: (me, { father }) => me.go('premiumRefund', { memberId: father }),
  },
];

/** What 林小雨 sees, who is invited and has no family yet. */
const RELATIVE_TOUR: readonly Screen[] = [
  { name: 'home-without-family', open: (me) => me.go('home') },
  { name: 'records-empty', open: (me) => me.go('records') },
  { name: 'code-link-empty', open: (me) => me.go('codeLink') },
  { name: 'create', open: (me) => me.go('create') },
  { name: 'code', open: (me) => me.go('invitation') },
  { name: 'code-wrong', open: (me) => me.go('invitation', { code: '000000' }) },
  { name: 'invitation', open: (me, { code }) => me.go('invitation', { code }) },
  { name: 'invitation-consent', open: (me) => me.press(INVITATION.known) },
  { name: 'invitation-face', open: (me) => me.press(INVITATION.agree) },
  { name: 'face', open: (me) => me.press(INVITATION.face) },
  { name: 'face-counter', open: (me) => me.press(FACE.counter) },
  { name: 'face-counter-wrong', open: sendWrongCode },
  { name: 'home-invited', open: (me) => me.go('home') },
];

/** What 赵强 in 西安 sees, whom 福建 does not let join. */
const REFUSED_TOUR: readonly Screen[] = [
  { name: 'invitation-refused', open: (me, { code }) => me.go('invitation', { code }) },
];

/** What 林德福 sees, whose premium his son has paid. */
const PAID_TOUR: readonly Screen[] = [{ name: 'insurance-paid', open: lookAtPaid }];

/** What anybody sees who has not signed in. */
const VISITOR_TOUR: readonly Screen[] = [
  { name: 'no-page', open: (me) => me.openLink('?from=outside#/pages/nowhere') },
  { name: 'welcome', open: (me) => me.press(COMMON.goHome) },
  { name: 'sign-in', open: (me) => me.go('signIn') },
  { name: 'sign-in-first', open: (me) => me.go('family') },
];

export const TOURS: readonly { readonly name: string; readonly tour: readonly Screen[] }[] = [
  { name: '林建国', tour: ORGANIZER_TOUR },
  { name: '林建国', tour: RECORD_SCREENS },
  { name: '林小雨', tour: RELATIVE_TOUR },
  { name: '林小雨', tour: REAL_NAME_TOUR },
  { name: '赵强', tour: REFUSED_TOUR },
  { name: '林德福', tour: PAID_TOUR },
  ...WALLET_TOURS,
  ...BINDING_TOURS,
  ...ORDER_TOURS,
  ...PREPARED_TOURS,
  ...LIFE_TOURS,
  ...DATA_TOURS,
  { name: NOBODY, tour: VISITOR_TOUR },
  { name: NOBODY, tour: OPERATOR_TOUR },
  { name: NOBODY, tour: KIT_TOUR },
];

async function lookAtPaid(me: Person): Promise<void> {
  await me.go('insurance');
  await me.see(INSURANCE.premiumPaid(2026));
}

async function closeQa(me: Person): Promise<void> {
  await me.press(COMMON.close);
  await me.go('family');
}

/** What a decision on a binding hands over, when it is to be laid beside another place or day. */
async function compareADecision(me: Person): Promise<void> {
  const asked = { ask: 'bind', region: '350100', provinceDirect: false, on: '2025-11-15' };
  await me.go('askCompare', { question: JSON.stringify({ ...asked, given: {} }) });
}

async function fillInvitation(me: Person): Promise<void> {
  await me.choose('兄弟姐妹');
  const hint = me.page.getByRole('textbox', { name: INVITE.hint });
  // Elder mode asks one question at a time.
  if (!(await hint.isVisible())) await me.press(COMMON.next);
  await hint.fill('大哥');
  await me.press(COMMON.next);
}

async function fillPotForm(me: Person): Promise<void> {
  await me.fill(POT.amount, '500');
  await me.press(POT.next);
}

async function agreeToPremiums(me: Person): Promise<void> {
  await me.agree();
  await me.press(PREMIUM.agree);
}
