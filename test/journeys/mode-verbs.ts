import { ORDER_ACTS, PREMIUM, REFUND } from '../../miniapp/src/text';
import { acceptInvitation, createFamily, inviteRelative } from './family-verbs';
import type { Person } from './person';
import { openPremiums } from './premium-verbs';
import type { Preview } from './preview';

type Relative = readonly [name: string, relation: string];

/** The payer creates a family and every relative joins it on a phone of their own. */
export async function gatherFamily(
  preview: Preview,
  payer: Person,
  relatives: readonly Relative[],
): Promise<void> {
  await createFamily(payer);
  for (const [name, relation] of relatives) {
    const code = await inviteRelative(payer, relation, name);
    const relative = await preview.open(name);
    await acceptInvitation(relative, code);
    await relative.close();
  }
}

/** Ticks these people and reads what the screen says before anything is confirmed. */
export async function choosePeople(payer: Person, names: readonly string[]): Promise<string> {
  await openPremiums(payer);
  for (const name of names) await payer.choose(new RegExp(`^${name}`));
  return payer.read();
}

/** Puts a premium down for the batch day; gives what the confirmation said. */
export async function putDownPremiumFor(payer: Person, name: string): Promise<string> {
  await choosePeople(payer, [name]);
  await payer.press(/^下一步：核对/);
  await payer.button(/^确认登记/).waitFor();
  const said = await payer.read();
  await payer.press(/^确认登记/);
  await payer.see(PREMIUM.progress.scheduled, 30_000);
  return said;
}

/** Opens the newest record of that title. */
export async function openRecord(payer: Person, title: RegExp): Promise<void> {
  await payer.go('records');
  await payer.button(title).first().click();
}

export async function cancelPremium(payer: Person): Promise<void> {
  await payer.press(ORDER_ACTS.cancel);
  await payer.press(ORDER_ACTS.cancelYes);
}

/** Shows the proof, names the card and asks for the money back. */
export async function askRefundFor(payer: Person, name: string, card: string): Promise<void> {
  await openPremiums(payer);
  await payer.press(new RegExp(`^${name}`));
  const choosing = payer.page.waitForEvent('filechooser');
  await payer.press(REFUND.proofChoose);
  const picture = { name: '缴费凭证.png', mimeType: 'image/png', buffer: Buffer.from('played') };
  await (await choosing).setFiles(picture);
  await payer.see(picture.name);
  await payer.fill(REFUND.card, card);
  await payer.press(/^申请退回 /);
}

export async function correctCard(payer: Person, card: string): Promise<void> {
  await payer.see(ORDER_ACTS.cardTitle, 30_000);
  await payer.fill(REFUND.card, card);
  await payer.press(ORDER_ACTS.cardSend);
}
