import { findDemoPerson } from '@gongji/bff/sandbox/people/find-person';
import { COMMON, orderStateText, WALLET } from '../../miniapp/src/text';
import type { Person } from './person';

/** Reads the paper, gives a telephone number, and confirms the use of a wallet. */
export async function confirmWallet(person: Person): Promise<void> {
  await person.go('wallet');
  await person.press(WALLET.confirmFirst);
  await person.fill(WALLET.phone, '13800000000');
  await person.agree();
  await person.press(WALLET.confirm);
  await person.see(WALLET.confirmed);
}

interface Transfer {
  /** The demo person who gets it. */
  readonly to: string;
  /** The relation as the list of the form names it. */
  readonly relation: string;
  readonly yuan: string;
}

/** Fills in the form up to the page that asks to check it; elder mode asks one thing at a time. */
export async function fillTransfer(
  sender: Person,
  { to, relation, yuan }: Transfer,
): Promise<void> {
  const receiver = findDemoPerson(to);
  if (!receiver) throw new Error(`no demo person ${to}`);
  await answer(sender, WALLET.name, receiver.name);
  await answer(sender, WALLET.idNumber, receiver.idNumber);
  const chosen = sender.page.getByRole('radio', { name: relation, exact: true });
  if (!(await chosen.isVisible())) await sender.press(COMMON.next);
  await sender.choose(relation);
  await answer(sender, WALLET.amount, yuan);
  await sender.press(COMMON.next);
}

async function answer(person: Person, label: string, text: string): Promise<void> {
  const field = person.page.getByRole('textbox', { name: new RegExp(`^${label}`) });
  if (!(await field.isVisible())) await person.press(COMMON.next);
  await field.fill(text);
}

/** Sends money and waits until the core has it and the receiver is asked. */
export async function sendMoney(sender: Person, transfer: Transfer): Promise<void> {
  await sender.go('walletSend');
  await sender.see(WALLET.sendTitle);
  await sender.settle();
  await fillTransfer(sender, transfer);
  await sender.see(WALLET.checkTitle);
  await sender.agree();
  await sender.press(/^确认转出/);
  await sender.see(orderStateText('sent').label, 30_000);
}
