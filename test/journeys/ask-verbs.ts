import {
  ASK,
  ASK_COMPARE,
  ASK_ITEM_WORDS,
  ASK_PAYERS,
  POLICY,
  payerMoneyText,
} from '../../miniapp/src/text';
import type { Person } from './person';

/** Asks whether a relative's account may pay for a kind of thing, and waits for the answer. */
export async function askItem(asker: Person, item: keyof typeof ASK_ITEM_WORDS): Promise<void> {
  await asker.go('home');
  await asker.go('askItem');
  await asker.choose(new RegExp(`^${ASK_ITEM_WORDS[item].title}`));
  await asker.press(ASK.show);
}

/** Supposes another place for the question that is answered on the screen. */
export async function suppose(asker: Person, province: string): Promise<void> {
  await asker.press(new RegExp(ASK.supposeArea));
  await asker.press(province);
  await asker.press(POLICY.wholeProvince(province));
  await asker.settle();
}

/** Lays the answer that is on the screen beside the one of another day. */
export async function compareWithDay(asker: Person, day: string): Promise<void> {
  await asker.press(new RegExp(`^${ASK_COMPARE.otherDay}`));
  await asker.page.getByLabel(ASK_COMPARE.whichDay).fill(day);
  await asker.see(ASK_COMPARE.answers);
}

/** Fills in a bill of which the patient has no money to pay, and what the relatives have. */
export async function askWhoPays(
  asker: Person,
  billYuan: string,
  relatives: Readonly<Record<string, string>>,
  funding: string,
): Promise<void> {
  await asker.fill(ASK_PAYERS.bill, billYuan);
  await asker.fill(ASK_PAYERS.own, '0');
  for (const [name, yuan] of Object.entries(relatives)) {
    await asker.fill(payerMoneyText(name, funding), yuan);
  }
  await asker.press(ASK.show);
}

/** Who pays how much, in the order of the picture, as a screen reader says it. */
export async function readDraws(asker: Person): Promise<string[]> {
  await asker.see(/元这样付/);
  const bars = asker.page.getByRole('img', { name: /^第\d，/ }).filter({ visible: true });
  return bars.evaluateAll((found) => found.map((bar) => bar.getAttribute('aria-label') ?? ''));
}
