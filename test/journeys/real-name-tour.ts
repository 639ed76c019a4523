import { identityOf } from '@gongji/bff/sandbox/scenarios/acts/identity-of';
import type { NoticeKind } from '@gongji/shared/vocabulary';
import { COMMON, FACE, MY_DATA, noticePaper, REAL_NAME, TEMPORARY } from '../../miniapp/src/text';
import type { Person } from './person';
import type { Screen } from './screen-tour';

/** What 林小雨 sees, who has to say and prove whose her account is. */
export const REAL_NAME_TOUR: readonly Screen[] = [
  { name: 'real-name', open: (me) => me.go('realName') },
  { name: 'real-name-missing', open: leaveOut },
  { name: 'real-name-number', open: (me) => sayName(me, '林小雪') },
  { name: 'real-name-paper', open: (me) => sayNumber(me, 'lin-xiaoyu') },
  { name: 'real-name-check', open: agreeToPaper },
  { name: 'real-name-mismatch', open: (me) => me.press(REAL_NAME.counter) },
  { name: 'real-name-guardian', open: sayTheChild },
  { name: 'real-name-guardian-paper', open: sayGuardian },
  { name: 'real-name-counter', open: (me) => sayWho(me, '林小雨', 'lin-xiaoyu') },
  { name: 'real-name-counter-wrong', open: sendWrongCode },
  { name: 'real-name-face', open: askForFace },
  { name: 'real-name-done', open: proveByFace },
];

/** Elder mode asks one question a page; in standard mode all stand on one. */
async function goOn(me: Person): Promise<void> {
  const next = me.button(COMMON.next);
  if (await next.isVisible()) await next.click();
}

async function leaveOut(me: Person): Promise<void> {
  const next = me.button(COMMON.next);
  await next.or(me.button(REAL_NAME.face)).waitFor();
  await ((await next.isVisible()) ? next.click() : me.press(REAL_NAME.face));
  await me.see(REAL_NAME.nameWrong);
}

async function sayName(me: Person, name: string): Promise<void> {
  const field = me.page.getByRole('textbox', { name: REAL_NAME.name });
  const back = me.button(REAL_NAME.change).or(me.button(COMMON.previous));
  while (!(await field.isVisible())) await back.click();
  await me.fill(REAL_NAME.name, name);
  await goOn(me);
}

async function sayNumber(me: Person, whose: string): Promise<void> {
  await me.fill(TEMPORARY.idNumber, identityOf(whose).idNumber);
  await goOn(me);
}

async function agreeToPaper(me: Person): Promise<void> {
  await agreeTo(me, 'identity-notice');
  await goOn(me);
}

async function sayWho(me: Person, name: string, whose: string): Promise<void> {
  await sayName(me, name);
  await sayNumber(me, whose);
  await agreeToPaper(me);
  await me.press(REAL_NAME.counter);
}

/** A guardian has to be one, and to tick for themselves. */
async function sayTheChild(me: Person): Promise<void> {
  await sayWho(me, '林安安', 'newborn');
  await me.see(MY_DATA.first.guardian);
  const no = me.page.getByRole('radio', { name: REAL_NAME.guardianNo });
  if (!(await no.isVisible())) {
    await me.press(REAL_NAME.counter);
    return me.see(REAL_NAME.notRead);
  }
  await no.click();
  await me.press(COMMON.next);
  await me.see(REAL_NAME.guardianOnly);
}

async function sayGuardian(me: Person): Promise<void> {
  const yes = me.page.getByRole('radio', { name: REAL_NAME.guardianYes });
  if (await yes.isVisible()) {
    await yes.click();
    await me.press(COMMON.next);
    await me.press(COMMON.next);
  }
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

/** From the counter back to what was answered: a face has not been agreed to yet. */
async function askForFace(me: Person): Promise<void> {
  await me.press(FACE.toFace);
  await me.press(REAL_NAME.face);
  await me.see(noticePaper('face-notice').title);
}

async function proveByFace(me: Person): Promise<void> {
  await agreeTo(me, 'face-notice');
  await me.press(REAL_NAME.face);
  await me.see(REAL_NAME.doneAbout);
}
