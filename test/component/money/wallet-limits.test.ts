import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import { reasonsOf } from './money-story';
import {
  beginWalletStory,
  MOTHER,
  play,
  send,
  sendAndClaim,
  sendAndWait,
  transferTo,
} from './wallet-story';

let product: Product;
let son: PersonClient;
let mother: PersonClient;

beforeAll(async () => {
  product = await startProduct({ worker: true });
});
beforeEach(async () => {
  ({ son, mother } = await beginWalletStory(product));
});
afterAll(() => product.stop());

describe('a transfer is refused', () => {
  const refusal = async (sender: PersonClient, sent: ReturnType<typeof transferTo>) => {
    const problem = await sender.refused('sendWalletTransfer', sent);
    expect(problem.code).toBe('refused-by-rule');
    return reasonsOf(problem);
  };

  it('above 2,000.00 yuan, to the fen', async () => {
    const quote = (amountFen: number) =>
      son.ok('sendWalletTransfer', transferTo(MOTHER, { amountFen }), { quote: true });
    expect((await quote(200_000)).decision.outcome).toBe('allowed');
    expect((await quote(200_000)).result?.state).toBe('held');
    expect(reasonsOf(await quote(200_001))).toContain('wallet-amount-limit');
    expect((await son.ok('listWalletTransfers', {})).transfers).toEqual([]);
  });

  it('while another one waits to be taken', async () => {
    await sendAndWait(son, MOTHER);
    expect(await refusal(son, transferTo(MOTHER))).toEqual(['wallet-pending']);
  });

  it('at the fourth of a day, and no more on the next', async () => {
    for (let sent = 0; sent < 3; sent += 1) {
      await sendAndClaim(son, mother, MOTHER, { amountFen: 1_000 });
    }
    const fourth = transferTo(MOTHER, { amountFen: 1_000 });
    expect(await refusal(son, fourth)).toEqual(['wallet-count-limit']);
    await play(product, { today: '2025-11-16', time: '10:00' });
    const { decision } = await son.ok('sendWalletTransfer', fourth, { quote: true });
    expect(decision.outcome).toBe('allowed');
  });

  it('at night; at the two moments themselves nobody says', async () => {
    await play(product, { time: '22:01' });
    expect(await refusal(son, transferTo(MOTHER))).toEqual(['wallet-closed-at-night']);
    await play(product, { time: '05:58' });
    expect(await refusal(son, transferTo(MOTHER))).toEqual(['wallet-closed-at-night']);
    await play(product, { time: '21:58' });
    await send(son, MOTHER);
  });

  it('beyond what the account has, to oneself, and to who has not confirmed', async () => {
    const brother = await product.as('han-xiaoming');
    const toMother = transferTo(MOTHER, { amountFen: 180_001 });
    expect(await refusal(brother, toMother)).toEqual(['balance-short', 'wallet-not-confirmed']);
    const toBrother = transferTo('han-xiaoming', { relation: 'sibling' });
    expect(await refusal(son, toBrother)).toEqual(['wallet-not-confirmed']);
    const toMyself = transferTo('han-zhiyuan', { relation: 'sibling' });
    expect(await refusal(son, toMyself)).toEqual(['self-not-allowed']);
    const fromNothing = transferTo('han-zhiyuan', { relation: 'child', amountFen: 1 });
    expect(await refusal(mother, fromNothing)).toEqual(['payer-without-account']);
  });

  it('to a friend, and to a place where the wallet is closed or not known', async () => {
    const other = transferTo(MOTHER, { relation: 'other' });
    expect(await refusal(son, other)).toEqual(['relation-not-allowed']);
    const xian = transferTo('zhao-qiang', { relation: 'sibling' });
    expect(await refusal(son, xian)).toContain('wallet-area-unknown');
    const fuzhou = transferTo('lin-jianguo', { relation: 'sibling' });
    expect(await refusal(son, fuzhou)).toContain('wallet-not-open');
  });

  it('as wrong input where name and number do not belong together', async () => {
    const sent = transferTo(MOTHER);
    const body = { ...sent.body, name: '苏桂芬' };
    const problem = await son.refused('sendWalletTransfer', { body });
    expect(problem).toMatchObject({
      code: 'input-invalid',
      errors: [{ field: 'idNumber', code: 'name-and-number-unknown' }],
    });
  });
});
