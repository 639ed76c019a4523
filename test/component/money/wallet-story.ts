import { findDemoPerson } from '@gongji/bff/sandbox/people/find-person';
import type { QaSettings, ResponseOf, WalletSource } from '@gongji/shared/contracts';
import type { Relation } from '@gongji/shared/vocabulary';
import axios from 'axios';
import { agreed } from '../harness/family-story';
import type { PersonClient, SendOptions, Sent } from '../harness/person-client';
import type { Product } from '../harness/start-product';

export type Transfer = ResponseOf<'claimWalletTransfer'>;

const PHONE = '13800000000';
const PATIENCE_MS = 20_000;

/** Ten in the morning of the day the wallet's story is played, in both provinces open. */
export const MORNING: QaSettings = { today: '2025-11-15', time: '10:00' };

/** Sets day, hour or faults through the product's own QA door, as QA does. */
export async function play({ url }: Product, settings: QaSettings): Promise<void> {
  await axios.put(`${url}/qa/settings`, settings, { proxy: false });
}

export async function confirmWallet(person: PersonClient): Promise<void> {
  await person.ok('confirmWallet', { body: { agreed: agreed('wallet-notice'), phone: PHONE } });
}

/** The mother in another province, by her demo id. */
export const MOTHER = 'su-guifang';

/** A new morning: 韩志远 may send, and his mother is there to take it. */
export async function beginWalletStory(product: Product) {
  await product.reset();
  await play(product, MORNING);
  const son = await product.as('han-zhiyuan');
  await confirmWallet(son);
  return { son, mother: await product.as(MOTHER) };
}

interface Wanted {
  readonly amountFen?: number;
  readonly relation?: Relation;
  readonly source?: WalletSource;
}

/** The request to send money to a demo person; 1,000.00 yuan to a parent unless told otherwise. */
export function transferTo(receiver: string, wanted: Wanted = {}): Sent<'sendWalletTransfer'> {
  const { amountFen = 100_000, relation = 'parent', source = 'personal-account' } = wanted;
  const person = findDemoPerson(receiver);
  if (!person) throw new Error(`no demo person ${receiver}`);
  const { name, idNumber } = person;
  const paper = agreed('relation-promise');
  return { body: { agreed: paper, name, idNumber, relation, amountFen, source } };
}

export async function send(
  sender: PersonClient,
  receiver: string,
  wanted?: Wanted,
  options?: SendOptions,
): Promise<Transfer> {
  const { result } = await sender.ok('sendWalletTransfer', transferTo(receiver, wanted), options);
  if (!result) throw new Error('nothing was sent');
  return result;
}

/** Sends and waits until the core has it and the receiver is asked. */
export async function sendAndWait(
  sender: PersonClient,
  receiver: string,
  wanted?: Wanted,
): Promise<Transfer> {
  return untilState(sender, (await send(sender, receiver, wanted)).recordId, 'sent');
}

export async function untilState(
  reader: PersonClient,
  recordId: string,
  state: Transfer['state'],
): Promise<Transfer> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const { transfer } = await reader.ok('readWalletTransfer', { params: { recordId } });
    if (transfer.state === state) return transfer;
    if (Date.now() > deadline) throw new Error(`the transfer is ${transfer.state}, not ${state}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Sent, taken, and in the receiver's wallet. */
export async function sendAndClaim(
  sender: PersonClient,
  receiver: PersonClient,
  demoId: string,
  wanted?: Wanted,
): Promise<Transfer> {
  const { recordId } = await sendAndWait(sender, demoId, wanted);
  await receiver.ok('claimWalletTransfer', { params: { recordId } });
  return untilState(receiver, recordId, 'confirmed');
}
