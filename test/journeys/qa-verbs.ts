import { COMMON, QA } from '../../miniapp/src/text';
import type { Person } from './person';

/** Sets the played day in the drawer of the preview. */
export async function playDay(person: Person, day: string): Promise<void> {
  await inDrawer(person, () => person.page.getByLabel(QA.today, { exact: true }).fill(day));
}

/** Somebody's premium is paid at the tax channel, out of a pocket. */
export async function payInCashFor(person: Person, demoId: string): Promise<void> {
  await inDrawer(person, () => person.page.getByLabel(QA.cash).selectOption(demoId));
}

/** Five hundred yuan of an account are spent at a counter. */
export async function spendFrom(person: Person, demoId: string): Promise<void> {
  await inDrawer(person, () => person.page.getByLabel(QA.spend).selectOption(demoId));
}

async function inDrawer(person: Person, act: () => Promise<unknown>): Promise<void> {
  await person.press(QA.title);
  await act();
  await person.see(QA.done);
  await person.press(COMMON.close);
}
