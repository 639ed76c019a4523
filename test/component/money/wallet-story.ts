import {
  confirmWallet,
  transferTo,
  type Wanted,
} from '@gongji/bff/sandbox/scenarios/acts/wallet-acts';
import type { QaSettings, ResponseOf } from '@gongji/shared/contracts';
import axios from 'axios';
import type { PersonClient, SendOptions } from '../harness/person-client';
import type { Product } from '../harness/start-product';

export type Transfer = ResponseOf<'claimWalletTransfer'>;

const PATIENCE_MS = 20_000;

/** Ten in the morning of the day the wallet's story is played, in both provinces open. */
export const MORNING: QaSettings = { today: '2025-11-15', time: '10:00' };

/** Sets day, hour or faults through the product's own QA door, as QA does. */
export async function play({ url }: Product, settings: QaSettings): Promise<void> {
  await axios.put(`${url}/qa/settings`, settings, { proxy: false });
}

export { confirmWallet, transferTo };

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
