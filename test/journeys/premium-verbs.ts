import { COMMON, PREMIUM, RECORDS } from '../../miniapp/src/text';
import type { Person } from './person';

/** To the list of who can be paid for, past the paper where it has not been read yet. */
export async function openPremiums(payer: Person): Promise<void> {
  await payer.go('premium');
  const paper = payer.page.getByRole('checkbox', { name: new RegExp(COMMON.readAndAgree) });
  await paper.or(payer.page.getByText(PREMIUM.year).first()).first().waitFor();
  if (!(await paper.isVisible())) return;
  await payer.agree();
  await payer.press(PREMIUM.agree);
}

/** Whom the list refuses, and everything it says about it, with the basis unfolded. */
export async function readRefusal(payer: Person, name: string): Promise<string> {
  await openPremiums(payer);
  // What was read earlier is shown at once, and what is true now a moment later.
  await payer.settle();
  const card = payer.page
    .locator('.card')
    .filter({ has: payer.page.getByRole('heading', { name }) });
  await card.getByRole('button', { name: COMMON.showBasis }).click();
  return card.innerText();
}

/** Chooses the people, and stays where it is checked what it comes to. */
export async function choosePremiumsFor(payer: Person, names: readonly string[]): Promise<void> {
  await openPremiums(payer);
  for (const name of names) await payer.choose(new RegExp(`^${name}`));
  await payer.press(/^下一步：核对/);
}

/** Chooses the people, checks what it comes to, confirms, and waits until all of it is done. */
export async function payPremiumsFor(payer: Person, names: readonly string[]): Promise<void> {
  await choosePremiumsFor(payer, names);
  await payer.press(/^确认代缴/);
  await payer.see(PREMIUM.progress.done, 60_000);
}

/** Opens the newest record of that title and gives what it says. */
export async function readRecord(reader: Person, title: RegExp): Promise<string> {
  await reader.go('records');
  await reader.button(title).first().click();
  await reader.see(RECORDS.history);
  return reader.read();
}
