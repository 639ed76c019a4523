import { COMMON, problemText } from '../../miniapp/src/text';
import type { Product } from '../component/harness/start-product';
import type { Person } from './person';

const LONGER_THAN_FRESH_MS = 10 * 60_000;

/** From now on everybody's sign-in is of ten minutes ago; their sessions stay open. */
export async function signInsGrowOld({ services }: Product): Promise<void> {
  const createdAt = new Date(Date.now() - LONGER_THAN_FRESH_MS).toISOString();
  await services.db.updateTable('sessions').set({ createdAt }).execute();
}

/**
 * Presses what needs a fresh sign-in, on a phone whose platform does not say by itself who holds
 * it, and is told so.
 */
export async function isAskedWhoItIs(person: Person, act: string | RegExp): Promise<void> {
  const { title } = problemText('fresh-sign-in-needed');
  await person.page.evaluate(() => window.localStorage.removeItem('demo-credential'));
  await person.press(act);
  await person.see(title);
  const told = await person.page.getByText(title).filter({ visible: true }).elementHandle();
  await person.page.waitForFunction(isBeforeTheEyes, told);
}

/** Runs inside the page: within what is shown of it, and behind nothing. */
function isBeforeTheEyes(words: Element | null): boolean {
  if (!words) return false;
  const { x, y, width, height } = words.getBoundingClientRect();
  const there = document.elementFromPoint(x + width / 2, y + height / 2);
  return there !== null && words.contains(there);
}

/** Signs in on the way that is offered, and is back where they were. */
export async function saysWhoItIs(person: Person): Promise<void> {
  await person.press(COMMON.signIn);
  await person.press(new RegExp(`^${person.name}`));
}
