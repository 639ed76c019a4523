import { readFileSync } from 'node:fs';
import { OPERATOR } from '../../miniapp/src/text/operator';
import type { Person } from './person';

export const OPERATOR_NAME = '周敏';

/** From the sign-in of the preview to the desk. */
export async function signInAsOperator(me: Person): Promise<void> {
  await me.press(new RegExp(`^${OPERATOR_NAME}`));
  await me.see(OPERATOR.signedInAs(OPERATOR_NAME));
}

export async function openView(me: Person, view: keyof typeof OPERATOR.view): Promise<void> {
  await me.page.getByRole('tab', { name: OPERATOR.view[view] }).click();
  await me.page.getByRole('tab', { name: OPERATOR.view[view], selected: true }).waitFor();
}

/** Narrows the list on the screen. */
export async function narrow(me: Person, label: string, option: string): Promise<void> {
  await me.page.getByRole('combobox', { name: label }).selectOption({ label: option });
}

/** Follows an order number to the order's history. */
export async function openOrder(me: Person, orderNumber: string): Promise<void> {
  await me.page.getByRole('link', { name: orderNumber }).first().click();
  await me.page.getByRole('heading', { name: `${OPERATOR.order} ${orderNumber}` }).waitFor();
}

/** Exports the list on the screen, and reads the file that came down. */
export async function exportList(me: Person): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    me.page.waitForEvent('download'),
    me.press(OPERATOR.export),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Says how a discrepancy was settled outside. */
export async function settleWith(me: Person, note: string): Promise<void> {
  await me.press(OPERATOR.settle);
  await me.fill(OPERATOR.note, note);
  await me.press(OPERATOR.settleDo);
}
