import { COMMON, INVITATION, ORGANIZER, VIEWING } from '../../miniapp/src/text';
import type { LivedInFamily } from './lived-in-family';
import { isAskedWhoItIs } from './old-sign-in';
import type { Person } from './person';
import type { Screen } from './screen-tour';

/** What 林建国 sees of who looks on at his family, and while his wife has not answered. */
const ORGANIZER_TOUR: readonly Screen[] = [
  { name: 'viewers', open: (me) => me.go('viewers') },
  { name: 'viewers-check', open: askViewer },
  { name: 'viewers-end', open: endViewer },
  { name: 'organizer-waiting', open: (me) => me.go('organizer') },
  { name: 'delegation', open: (me) => me.go('delegation') },
];

/** What 吴美芬 sees, who only looks on. */
const VIEWER_TOUR: readonly Screen[] = [
  { name: 'family-viewing', open: (me) => me.go('family') },
  { name: 'viewed', open: (me, { familyId }) => me.go('viewed', { familyId }) },
  {
    name: 'viewed-member',
    open: (me, { familyId, father }) => me.go('member', { familyId, memberId: father }),
  },
  { name: 'viewed-end', open: leaveViewing },
];

/** What 林小雨 sees, who is asked to look on. */
const ASKED_TOUR: readonly Screen[] = [
  {
    name: 'viewing-asked',
    open: (me, { viewingCode }) => me.go('invitation', { code: viewingCode }),
  },
  { name: 'viewing-consent', open: (me) => me.press(INVITATION.known) },
  { name: 'viewing-face', open: (me) => me.press(INVITATION.agree) },
  { name: 'viewing-no-face', open: (me) => me.press(INVITATION.cannot) },
];

/** What 陈志明 in 厦门 sees, who wants his sister to take the family over. */
const OFFER_TOUR: readonly Screen[] = [
  { name: 'organizer-choose', open: (me) => me.go('organizer') },
  { name: 'organizer-check', open: chooseSister },
  { name: 'organizer-who-is-it', open: askTooLate },
];

/** What 陈秀兰 sees, whom her husband asks to take the family over. */
const ANSWER_TOUR: readonly Screen[] = [
  { name: 'organizer-asked', open: (me, { familyId }) => me.go('organizer', { familyId }) },
  { name: 'organizer-no', open: (me) => me.press(ORGANIZER.disagree) },
  { name: 'organizer-relations', open: agreeAfterAll },
  { name: 'organizer-confirm', open: sayRelations },
];

export const LIFE_TOURS = [
  { name: '林建国', tour: ORGANIZER_TOUR },
  { name: '吴美芬', tour: VIEWER_TOUR },
  { name: '林小雨', tour: ASKED_TOUR },
  { name: '陈志明', tour: OFFER_TOUR },
  { name: '陈秀兰', tour: ANSWER_TOUR },
] as const;

async function askViewer(me: Person): Promise<void> {
  await me.fill(VIEWING.hint, '姐姐');
  await me.press(VIEWING.ask);
  await me.see(VIEWING.checkTitle);
}

async function endViewer(me: Person): Promise<void> {
  await me.press(/^吴美芬/);
  await me.see(VIEWING.end('吴美芬'));
}

async function leaveViewing(me: Person, { familyId }: { familyId: string }): Promise<void> {
  await me.go('viewed', { familyId });
  await me.press(VIEWING.leave);
}

async function chooseSister(me: Person): Promise<void> {
  await me.choose(/^陈志芳/);
  await me.press(COMMON.next);
  await me.see(ORGANIZER.checkTitle);
}

async function askTooLate(me: Person, { signInsGrowOld }: LivedInFamily): Promise<void> {
  await signInsGrowOld();
  await isAskedWhoItIs(me, ORGANIZER.ask('陈志芳'));
}

async function agreeAfterAll(me: Person): Promise<void> {
  await me.press(ORGANIZER.back);
  await me.press(ORGANIZER.goOn);
}

/** Who each of the others is to her; elder mode asks for one at a time. */
export async function sayRelations(me: Person): Promise<void> {
  for (const [name, relation] of [
    ['林德福', '父亲'],
    ['林美玲', '兄弟姐妹'],
    ['黄玉英', '母亲'],
  ] as const) {
    const asked = me.page.getByRole('radiogroup', { name: ORGANIZER.relationOf(name) });
    if (!(await asked.isVisible())) await me.press(COMMON.next);
    await asked.getByRole('radio', { name: relation }).click();
  }
  await me.press(COMMON.next);
  await me.button(ORGANIZER.confirm).waitFor();
}
