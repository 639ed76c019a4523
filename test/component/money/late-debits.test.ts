import { findDemoPerson } from '@gongji/bff/sandbox/people/find-person';
import { advanceOrder } from '@gongji/bff/src/jobs/advance-order';
import { holdPremium, holdTransfer, holdWalletTransfer } from './held-orders';
import { PLAYED_DAY } from './money-bench';
import { FAST_PACE, orderOf, runUntilFinal } from './order-life';
import { makeReconcileWorld, POT_FEN } from './reconcile-world';

const world = makeReconcileWorld();
const { reconcile, found, alerts, clearing, numberOf, transferDone } = world;
const { services, family } = world;

/** The core debits under our number although we never heard of it, as after a time-out. */
async function debitBehindOurBack(orderId: string): Promise<void> {
  const order = await orderOf(services(), orderId);
  const answer = await services().core.debit({
    orderNumber: order.number,
    payerIdNumber: await payerNumber(),
    source: 'personal-account',
    purpose: 'pot-transfer',
    amountFen: order.amountFen,
  });
  expect(answer.kind).toBe('done');
}

async function payerNumber(): Promise<string> {
  const { db, vault } = services();
  const person = await db
    .selectFrom('people')
    .selectAll()
    .where('personId', '=', family().payerId)
    .executeTakeFirstOrThrow();
  return vault.decrypt(person.idNumberSealed, `person:${person.personId}`);
}

describe('a debit that came after we had given up', () => {
  let orderId: string;
  beforeEach(async () => {
    orderId = await holdTransfer(services(), family(), POT_FEN);
    const refusing = async () => ({ kind: 'refused', code: 'balance-short' }) as const;
    const core = { ...services().core, debit: refusing };
    await advanceOrder({ ...services(), core }, FAST_PACE, orderId);
    expect((await orderOf(services(), orderId)).state).toBe('failed');
    await debitBehindOurBack(orderId);
  });

  it('is booked, given back, and leaves the clearing account at zero', async () => {
    await reconcile();
    expect(await found()).toMatchObject([{ kind: 'missing-ours', status: 'mended' }]);
    expect(await clearing()).toMatchObject([{ code: 'clearing:core', postedFen: 0 }]);
    const known = await services().core.queryDebit(await numberOf(orderId));
    expect(known).toMatchObject({ value: { status: 'reversed' } });
    expect(await alerts()).toEqual([]);
    await reconcile();
    expect(await found()).toHaveLength(1);
  });

  it('stays on the clearing account, with an alarm, while the core is silent', async () => {
    const silent = async () => ({ kind: 'unsure', why: 'ETIMEDOUT' }) as const;
    const core = { ...services().core, reverseDebit: silent };
    await reconcile(PLAYED_DAY, { ...services(), core });
    expect(await clearing()).toMatchObject([{ postedFen: POT_FEN }]);
    expect(await alerts()).toMatchObject([{ kind: 'clearing-open', subject: 'clearing:core' }]);
    await reconcile();
    expect(await clearing()).toMatchObject([{ postedFen: 0 }]);
    expect(await alerts()).toEqual([]);
  });

  it('is known to be back from the statement where the answer to our asking was lost', async () => {
    const { core } = services();
    const unheard = async (orderNumber: string) => {
      await core.reverseDebit(orderNumber);
      return { kind: 'unsure', why: 'ETIMEDOUT' } as const;
    };
    await reconcile(PLAYED_DAY, { ...services(), core: { ...core, reverseDebit: unheard } });
    expect(await clearing()).toMatchObject([{ postedFen: POT_FEN }]);
    await reconcile();
    const ended = (await found()).map(({ kind, status }) => `${kind} ${status}`);
    expect(ended.sort()).toEqual(['late-reversal mended', 'missing-ours mended']);
    expect(await clearing()).toMatchObject([{ postedFen: 0 }]);
    expect(await alerts()).toEqual([]);
  });
});

/** Refuses, and keeps a copy of the request that may still arrive. */
function refusingOnce<A extends unknown[]>(act: (...asked: A) => Promise<unknown>) {
  const late: { copy: () => Promise<unknown> } = {
    copy: () => Promise.reject(new Error('unasked')),
  };
  const refuse = async (...asked: A) => {
    late.copy = () => act(...asked);
    return { kind: 'refused', code: 'balance-short' } as const;
  };
  return { late, refuse };
}

/** What the core keeps for everybody who pays in these stories. */
async function standing() {
  const payers = [findDemoPerson('lin-jianguo'), findDemoPerson('han-zhiyuan')];
  const read = payers.map((who) =>
    services().core.readPerson(who?.idNumber ?? '', who?.name ?? ''),
  );
  const known = await Promise.all(read);
  return known.map((answer) => answer.kind === 'done' && answer.value.account);
}

const NEXT_EVENING = Date.parse('2025-11-16T22:00:00Z');
const KINDS: Readonly<Record<string, () => Promise<string>>> = {
  'pot-transfer': () => holdTransfer(services(), family(), POT_FEN),
  premium: async () => {
    await transferDone();
    return holdPremium(services(), family(), 'lin-defu');
  },
  'wallet-transfer': async () =>
    (await holdWalletTransfer(services(), POT_FEN, NEXT_EVENING)).orderId,
};

describe.each(Object.keys(KINDS))(
  'a copy of a refused request for a %s that comes late',
  (kind) => {
    it('is done by the core, shown by the statement and given back whole', async () => {
      const { core, wallets } = services();
      const orderId = (await KINDS[kind]?.()) ?? '';
      const before = await standing();
      const debit = refusingOnce(core.debit);
      const send = refusingOnce(wallets.sendToWallet);
      const refusing = {
        ...services(),
        core: { ...core, debit: debit.refuse },
        wallets: { ...wallets, sendToWallet: send.refuse },
      };
      await advanceOrder(refusing, FAST_PACE, orderId);
      expect((await orderOf(services(), orderId)).state).toBe('failed');
      const { late } = kind === 'wallet-transfer' ? send : debit;
      expect(await late.copy()).toMatchObject({ kind: 'done' });
      await Promise.all([reconcile(), reconcile()]);
      expect(await found()).toMatchObject([{ kind: 'missing-ours', status: 'mended' }]);
      const ended = expect.stringMatching(/^(reversed|returned)$/);
      expect(await late.copy()).toMatchObject({ value: { status: ended } });
      expect(await clearing()).toMatchObject([{ code: 'clearing:core', postedFen: 0 }]);
      expect(await alerts()).toEqual([]);
      expect(await standing()).toEqual(before);
    });
  },
);

describe('an order still on its way here that they have done', () => {
  it('is asked about once more, and told to nobody', async () => {
    const orderId = await holdTransfer(services(), family(), POT_FEN);
    await debitBehindOurBack(orderId);
    await reconcile();
    expect(await found()).toMatchObject([{ kind: 'state', status: 'mended' }]);
    expect(await alerts()).toEqual([]);
    expect((await runUntilFinal(services(), orderId)).state).toBe('confirmed');
  });
});
