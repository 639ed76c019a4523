import { COMMON, INVITE, POLICY, TERMS } from '../../miniapp/src/text';
import type { Person } from './person';
import type { Screen } from './screen-tour';

/** What 高建军 in 陕西 is asked for when he invites, and what the form says of an empty answer. */
const SIGNING_TOUR: readonly Screen[] = [
  { name: 'bindings-expired', open: (me, { terms }) => me.go('bindings', { ...terms.expired }) },
  { name: 'terms-rank', open: openTerms },
  { name: 'terms-missing', open: missTerms },
  { name: 'terms-sign', open: chooseRank },
  { name: 'terms-check', open: sign },
];

/** What 黄志强 in 深圳 sees while the agency looks at a binding, and what he hands in. */
const REVIEW_TOUR: readonly Screen[] = [
  { name: 'family-in-review', open: (me) => me.go('family') },
  { name: 'bindings-in-review', open: (me, { terms }) => me.go('bindings', { ...terms.inReview }) },
  { name: 'bindings-refused', open: (me, { terms }) => me.go('bindings', { ...terms.refused }) },
  { name: 'member-in-review', open: (me, { terms }) => me.go('member', { ...terms.inReview }) },
  { name: 'terms-papers', open: openTerms },
];

/** What 沈慧兰 in 江苏 is asked, whose husband wants to pay for her. */
const ASKED_TOUR: readonly Screen[] = [
  { name: 'bindings-asked', open: (me, { terms }) => me.go('bindings', { ...terms.asked }) },
];

/** What her husband sees until she has answered. */
const ASKING_TOUR: readonly Screen[] = [
  { name: 'bindings-awaiting', open: (me, { terms }) => me.go('bindings', { ...terms.asked }) },
];

/** What 陈福来 in 厦门 sees, for whom son and daughter pay one after the other. */
const ORDER_TOUR: readonly Screen[] = [
  { name: 'draw-order', open: (me, { terms }) => me.go('bindings', { ...terms.ordered }) },
];

/** What 马丽娟's page of rules says, who is insured with the province itself. */
const DIRECT_TOUR: readonly Screen[] = [
  { name: 'policy-direct', open: (me) => me.go('policy') },
  { name: 'policy-pick-direct', open: pickDirect },
];

export const BINDING_TOURS = [
  { name: '高建军', tour: SIGNING_TOUR },
  { name: '黄志强', tour: REVIEW_TOUR },
  { name: '沈慧兰', tour: ASKED_TOUR },
  { name: '陆建平', tour: ASKING_TOUR },
  { name: '陈福来', tour: ORDER_TOUR },
  { name: '马丽娟', tour: DIRECT_TOUR },
] as const;

async function openTerms(me: Person): Promise<void> {
  await me.go('invite');
  await me.settle();
  // The form may stand where an earlier look left it.
  if (await me.page.getByText(TERMS.lead).isVisible()) return;
  await me.choose('父亲');
  const hint = me.page.getByRole('textbox', { name: INVITE.hint });
  // Elder mode asks one question at a time.
  if (!(await hint.isVisible())) await me.press(COMMON.next);
  await hint.fill('爸爸');
  await me.press(COMMON.next);
  await me.see(TERMS.lead);
}

/** Goes on without an answer, until the form says what is missing. */
async function missTerms(me: Person): Promise<void> {
  const wrong = me.page.getByText(TERMS.rankMissing);
  while (!(await wrong.isVisible())) await me.press(TERMS.next);
}

async function chooseRank(me: Person): Promise<void> {
  await me.choose(new RegExp(`^${TERMS.rankOption(1)}`));
  const signature = me.page.getByRole('textbox', { name: /签名/ });
  if (!(await signature.isVisible())) await me.press(TERMS.next);
  await signature.fill(me.name);
}

async function sign(me: Person): Promise<void> {
  await me.press(TERMS.next);
  await me.see(INVITE.checkTitle);
}

async function pickDirect(me: Person): Promise<void> {
  await me.press(new RegExp(POLICY.area));
  await me.press('河南省');
}
