import { personalAccount, potAccount } from '@gongji/shared/ledger';
import { decidePotTransfer, type Where } from '@gongji/shared/rules';
import type { Db } from '../adapters/postgres/database';
import { lockAccountsToRead, readBalance } from '../adapters/postgres/ledger';
import { type HeldMoney, readHeldMoney } from '../adapters/postgres/orders';
import { readPersonToAsk } from '../adapters/postgres/people';
import type { InsuredPerson } from '../ports/insurance-core';
import { type AreaTraits, traitsOf, whereOf } from './area-policy';
import type { Services } from './context';
import { identityOf, mayBeAsked, readInsured } from './person';
import { found } from './problem-error';

/** Who pays, as the insurance core knows them, and where and when the rules are asked. */
export interface Payer {
  readonly personId: string;
  readonly insured: InsuredPerson;
  readonly where: Where;
  readonly traits: AreaTraits;
  /** Before the core was asked, by the database's clock: its sums may miss what came since. */
  readonly askedAt: string;
}

/** What a payer has, in fen: outside figures less what our open orders have promised already. */
export interface PayerMoney {
  readonly balanceFen: number;
  readonly pastYearsFen: number;
  /** The pot as our ledger has it: what is promised has left it. */
  readonly potFen: number;
  /** The part of it that the core has too. */
  readonly usablePotFen: number;
  readonly transfersLeftThisMonth: number | null;
}

/**
 * @throws ProblemError consent-needed, outside-unavailable, not-found where the core knows nobody
 *   of that name
 */
export async function readPayer(services: Services, personId: string): Promise<Payer> {
  const person = mayBeAsked(await readPersonToAsk(services.db, personId));
  const insured = found(await readInsured(services, identityOf(services, person)));
  const where = whereOf(services, insured);
  return { personId, insured, where, traits: traitsOf(where), askedAt: person.readAt };
}

/** Under lock: two decisions on one payer's money are taken one after the other. */
export async function lockPayerMoney(tx: Db, payer: Payer): Promise<PayerMoney> {
  const pot = potAccount(payer.personId);
  const { balances, seen } = await lockAccountsToRead(
    tx,
    [personalAccount(payer.personId), pot],
    () => readHeldMoney(tx, payer.personId, payer.askedAt),
  );
  return moneyOf(payer, balances.get(pot) ?? 0, seen);
}

/** The same to look at, without a lock. */
export async function readPayerMoney(db: Db, payer: Payer): Promise<PayerMoney> {
  const potFen = await readBalance(db, potAccount(payer.personId));
  return moneyOf(payer, potFen, await readHeldMoney(db, payer.personId, payer.askedAt));
}

function moneyOf({ insured }: Payer, potFen: number, held: HeldMoney): PayerMoney {
  const account = insured.account;
  const money = {
    balanceFen: account?.balanceFen ?? 0,
    pastYearsFen: account?.pastYearsFen ?? 0,
    potFen,
    usablePotFen: Math.min(potFen, account?.potFen ?? 0),
    transfersLeftThisMonth: account?.transfersLeftThisMonth ?? null,
  };
  return lessHeld(money, held);
}

/** What is left of it once so much of the account is promised. */
export function lessHeld(money: PayerMoney, held: HeldMoney): PayerMoney {
  const left = money.transfersLeftThisMonth;
  return {
    ...money,
    balanceFen: Math.max(0, money.balanceFen - held.amountFen),
    pastYearsFen: Math.max(0, money.pastYearsFen - held.amountFen),
    transfersLeftThisMonth: left === null ? null : Math.max(0, left - held.transfers),
  };
}

/** The rule's answer to moving a sum into the pot, with the numbers it rests on. */
export function decideMove({ where }: Payer, money: PayerMoney, amountFen: number) {
  const { balanceFen, potFen, transfersLeftThisMonth } = money;
  return decidePotTransfer(where, { amountFen, balanceFen, potFen, transfersLeftThisMonth });
}
