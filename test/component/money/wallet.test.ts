import type { PersonClient } from '../harness/person-client';
import { type Product, startProduct } from '../harness/start-product';
import { compareWithStatement } from './compare-with-statement';
import { reasonsOf } from './money-story';
import {
  beginWalletStory,
  confirmWallet,
  MORNING,
  MOTHER,
  play,
  sendAndClaim,
  sendAndWait,
  untilState,
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

const wallet = (person: PersonClient) => person.ok('readWallet', {});
const booksAgree = async () => {
  const { services, sandboxUrl } = product;
  expect(await compareWithStatement(services, sandboxUrl, '2025-11-15')).toEqual([]);
};
const historyOf = async (reader: PersonClient, recordId: string) => {
  const { history } = await reader.ok('readRecord', { params: { recordId } });
  return history.map((entry) => entry.event);
};

describe('a wallet', () => {
  it('is open in 河北 and in 苏州, and not known to be in 西安', async () => {
    const { confirmed, mine, limits, accountFen } = await wallet(son);
    expect({ confirmed, accountFen }).toEqual({ confirmed: true, accountFen: 560_000 });
    expect(mine).toMatchObject({ areaCode: '130100', decision: { outcome: 'allowed' } });
    expect(limits).toMatchObject({ transferFenMax: 200_000, transfersLeftToday: 3 });
    const { mine: xian, theirs } = await (await product.as('zhao-qiang')).ok('readWallet', {
      query: { theirArea: '350100' },
    });
    expect(xian.decision.outcome).toBe('undecided');
    expect(theirs?.decision.outcome).toBe('refused');
    expect(reasonsOf(theirs ?? { decision: null })).toEqual(['wallet-not-open']);
  });

  it('is confirmed once the notice is agreed to, and only where it is open', async () => {
    const brother = await product.as('han-xiaoming');
    expect((await wallet(brother)).confirmed).toBe(false);
    await confirmWallet(brother);
    await confirmWallet(brother);
    expect(await wallet(brother)).toMatchObject({ confirmed: true, balanceFen: 0 });
    const { code } = await (await product.as('lin-jianguo')).refused('confirmWallet', {
      body: { agreed: (await wallet(brother)).notice, phone: '13800000000' },
    });
    expect(code).toBe('refused-by-rule');
  });
});

describe('money sent to a relative in another province', () => {
  it('waits for them, is taken, and both records tell of it', async () => {
    const sent = await sendAndWait(son, MOTHER);
    expect(sent).toMatchObject({
      direction: 'out',
      source: 'personal-account',
      returnsAt: '2025-11-15T22:00:00.000Z',
    });
    expect(await wallet(son)).toMatchObject({ accountFen: 460_000 });
    const { transfers } = await mother.ok('listWalletTransfers', {});
    expect(transfers).toMatchObject([{ direction: 'in', state: 'sent', source: null }]);
    await booksAgree();
    await mother.ok('claimWalletTransfer', { params: { recordId: sent.recordId } });
    await untilState(mother, sent.recordId, 'confirmed');
    expect(await wallet(mother)).toMatchObject({ balanceFen: 100_000 });
    const life = ['created', 'debit-confirmed', 'receiver-claimed', 'claim-confirmed'];
    expect(await historyOf(son, sent.recordId)).toEqual(life);
    expect(await historyOf(mother, sent.recordId)).toEqual(life);
    await booksAgree();
  });

  it('goes back at once where they say no', async () => {
    const { recordId } = await sendAndWait(son, MOTHER);
    await mother.ok('declineWalletTransfer', { params: { recordId } });
    await untilState(son, recordId, 'returned');
    expect(await wallet(son)).toMatchObject({ accountFen: 560_000 });
    const { code } = await mother.refused('claimWalletTransfer', { params: { recordId } });
    expect(code).toBe('transfer-over');
    await booksAgree();
  });

  it('is back at 06:00 of the next day where nobody took it, and not a minute before', async () => {
    const { recordId } = await sendAndWait(son, MOTHER);
    await play(product, { today: '2025-11-16', time: '05:59' });
    await untilState(son, recordId, 'sent');
    await play(product, { time: '06:00' });
    await untilState(son, recordId, 'returned');
    expect(await historyOf(mother, recordId)).toEqual([
      'created',
      'debit-confirmed',
      'return-due',
      'return-confirmed',
    ]);
    expect(await wallet(son)).toMatchObject({ accountFen: 560_000 });
    expect(await wallet(mother)).toMatchObject({ balanceFen: 0 });
    await booksAgree();
  });

  it('may come out of the wallet, and goes back into it', async () => {
    await sendAndClaim(son, mother, MOTHER);
    const back = { relation: 'child', source: 'wallet', amountFen: 30_000 } as const;
    const { recordId } = await sendAndWait(mother, 'han-zhiyuan', back);
    expect(await wallet(mother)).toMatchObject({ balanceFen: 70_000, accountFen: null });
    await son.ok('declineWalletTransfer', { params: { recordId } });
    await untilState(mother, recordId, 'returned');
    expect(await wallet(mother)).toMatchObject({ balanceFen: 100_000 });
    await booksAgree();
  });

  it('may be sent to somebody who never signed in, and is there when they do', async () => {
    await product.reset();
    await play(product, MORNING);
    son = await product.as('han-zhiyuan');
    await confirmWallet(son);
    const { recordId } = await sendAndWait(son, MOTHER);
    mother = await product.as(MOTHER);
    await mother.ok('claimWalletTransfer', { params: { recordId } });
    await untilState(mother, recordId, 'confirmed');
  });
});

describe('who has no part in a transfer', () => {
  it('learns nothing of it, and can neither take nor refuse it', async () => {
    const { recordId } = await sendAndWait(son, MOTHER);
    const stranger = await product.as('lin-jianguo');
    const path = { params: { recordId } };
    for (const name of [
      'readWalletTransfer',
      'claimWalletTransfer',
      'declineWalletTransfer',
      'readRecord',
    ] as const) {
      expect((await stranger.refused(name, path)).code).toBe('not-found');
    }
    expect((await son.refused('claimWalletTransfer', path)).code).toBe('not-found');
    expect((await stranger.ok('listWalletTransfers', {})).transfers).toEqual([]);
    await untilState(mother, recordId, 'sent');
  });
});
