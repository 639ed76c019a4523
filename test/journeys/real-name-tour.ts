import { identityOf } from '@gongji/bff/sandbox/scenarios/acts/identity-of';
import type { NoticeKind } from '@gongji/shared/vocabulary';
import { FACE, MY_DATA, noticePaper, REAL_NAME, TEMPORARY } from '../../miniapp/src/text';
import type { Person } from './person';
import type { Screen } from './screen-tour';

/** What 林小雨 sees, who has to say and prove whose her account is. */
export const REAL_NAME_TOUR: readonly Screen[] = [
  { name: 'real-name', open: (me) => me.go('realName') },
  { name: 'real-name-missing', open: (me) => me.press(REAL_NAME.face) },
  { name: 'real-name-mismatch', open: (me) => sayWho(me, '林小雪') },
  { name: 'real-name-guardian', open: sayTheChild },
  { name: 'real-name-counter', open: (me) => sayWho(me, '林小雨') },
  { name: 'real-name-counter-wrong', open: sendWrongCode },
  { name: 'real-name-done', open: proveByFace },
];

async function sayWho(me: Person, name: string, whose = 'lin-xiaoyu'): Promise<void> {
  await me.fill(REAL_NAME.name, name);
  await me.fill(TEMPORARY.idNumber, identityOf(whose).idNumber);
  await agreeTo(me, 'identity-notice');
  await me.press(REAL_NAME.counter);
}

/** A guardian has to tick for themselves. */
async function sayTheChild(me: Person): Promise<void> {
  await sayWho(me, '林安安', 'newborn');
  await me.see(MY_DATA.first.guardian);
  await me.press(REAL_NAME.counter);
  await me.see(REAL_NAME.notRead);
}

/** Ticks one of the papers, where it is not ticked yet. */
async function agreeTo(me: Person, kind: NoticeKind): Promise<void> {
  await me.page.getByRole('checkbox', { name: noticePaper(kind).title }).check();
}

/** Six digits that no clerk has given to anybody. */
export async function sendWrongCode(me: Person): Promise<void> {
  await me.fill(FACE.counterCode, '000000');
  await me.press(FACE.counterSend);
  await me.see(FACE.counterWrong);
}

async function proveByFace(me: Person): Promise<void> {
  await me.press(FACE.toFace);
  await agreeTo(me, 'identity-notice');
  await agreeTo(me, 'face-notice');
  await me.press(REAL_NAME.face);
  await me.see(REAL_NAME.doneAbout);
}
