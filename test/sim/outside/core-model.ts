import { moveOf } from '@gongji/bff/sandbox/core/move-of';
import { Refusal } from '@gongji/bff/sandbox/http/refusal';
import type { Account } from '@gongji/bff/sandbox/people/sandbox-person';
import type {
  DebitOrder,
  DebitState,
  InsuranceCore,
  InsuredPerson,
} from '@gongji/bff/src/ports/insurance-core';
import type { Outside } from '@gongji/bff/src/ports/outside';

export type Told = Omit<InsuredPerson, 'account'> & { readonly openingAccount: Account | null };

/** A debit as the core keeps it for ever. */
export interface KeptDebit extends DebitOrder {
  status: 'debited' | 'reversed';
  readonly change: Account;
  /** True where a copy of the request did it, when the request itself had been refused before. */
  readonly byCopy: boolean;
}

/** The core as a model: what it does at once, with no network in between. */
type Acts = {
  readonly [N in keyof InsuranceCore]: (
    ...asked: Parameters<InsuranceCore[N]>
  ) => Awaited<ReturnType<InsuranceCore[N]>>;
};

const known = (value: Account): Account => ({ ...value });

/**
 * 医保核心业务系统 in memory, with the contract of the sandbox: idempotent by order number, refuses
 * what the account cannot give and keeps nothing of it. Its debits are the truth that our books are
 * compared with.
 */
export class CoreModel implements Acts {
  readonly debits = new Map<string, KeptDebit>();
  isCopy: () => boolean = () => false;
  private readonly people = new Map<string, Told>();
  private readonly accounts = new Map<string, Account>();

  addPerson(person: Told): void {
    this.people.set(person.idNumber, person);
    if (person.openingAccount) this.accounts.set(person.idNumber, known(person.openingAccount));
  }

  readPerson(idNumber: string, name: string): Outside<InsuredPerson> {
    const person = this.people.get(idNumber);
    if (person?.name !== name) return { kind: 'refused', code: 'person-unknown' };
    const { openingAccount: _opening, ...told } = person;
    const account = this.accounts.get(idNumber);
    return { kind: 'done', value: { ...told, account: account ? shown(account) : null } };
  }

  debit(order: DebitOrder): Outside<DebitState> {
    const account = this.accounts.get(order.payerIdNumber);
    const payer = this.people.get(order.payerIdNumber);
    if (!account || !payer) return { kind: 'refused', code: 'payer-unknown' };
    const seen = this.debits.get(order.orderNumber);
    if (seen && !isSame(seen, order)) return { kind: 'refused', code: 'order-mismatch' };
    if (seen) return stateOf(seen);
    try {
      const change = moveOf(account, order, payer.areaCode);
      this.change(order.payerIdNumber, change);
      const kept: KeptDebit = { ...order, status: 'debited', change, byCopy: this.isCopy() };
      this.debits.set(order.orderNumber, kept);
      return stateOf(kept);
    } catch (error) {
      if (error instanceof Refusal) return { kind: 'refused', code: error.code };
      throw error;
    }
  }

  queryDebit(orderNumber: string): Outside<DebitState> {
    const seen = this.debits.get(orderNumber);
    if (seen) return stateOf(seen);
    return { kind: 'done', value: { orderNumber, status: 'unknown', amountFen: 0 } };
  }

  reverseDebit(orderNumber: string): Outside<DebitState> {
    const seen = this.debits.get(orderNumber);
    if (!seen) return { kind: 'refused', code: 'not-debited' };
    if (seen.status === 'debited') {
      const { pastYearsFen, thisYearFen, potFen } = seen.change;
      const back = { pastYearsFen: -pastYearsFen, thisYearFen: -thisYearFen, potFen: -potFen };
      const account = this.accountOf(seen.payerIdNumber);
      if (account.potFen + back.potFen < 0) return { kind: 'refused', code: 'balance-short' };
      this.change(seen.payerIdNumber, back);
      seen.status = 'reversed';
    }
    return stateOf(seen);
  }

  /** The owner pays for something else, as far as the money of past years goes. Gives the sum. */
  spend(idNumber: string, wantedFen: number): number {
    const spentFen = Math.min(this.accountOf(idNumber).pastYearsFen, wantedFen);
    this.change(idNumber, { pastYearsFen: -spentFen, thisYearFen: 0, potFen: 0 });
    return spentFen;
  }

  earn(idNumber: string, amountFen: number): void {
    this.change(idNumber, { pastYearsFen: amountFen, thisYearFen: 0, potFen: 0 });
  }

  accountOf(idNumber: string): Account {
    const account = this.accounts.get(idNumber);
    if (!account) throw new Error('nobody has an account of that number');
    return account;
  }

  private change(idNumber: string, by: Account): void {
    const now = this.accountOf(idNumber);
    this.accounts.set(idNumber, {
      pastYearsFen: now.pastYearsFen + by.pastYearsFen,
      thisYearFen: now.thisYearFen + by.thisYearFen,
      potFen: now.potFen + by.potFen,
    });
  }
}

function shown({ pastYearsFen, thisYearFen, potFen }: Account): InsuredPerson['account'] {
  const balanceFen = pastYearsFen + thisYearFen;
  return { balanceFen, pastYearsFen, thisYearFen, potFen, transfersLeftThisMonth: null };
}

function isSame(seen: KeptDebit, order: DebitOrder): boolean {
  return (
    seen.payerIdNumber === order.payerIdNumber &&
    seen.source === order.source &&
    seen.purpose === order.purpose &&
    seen.amountFen === order.amountFen
  );
}

function stateOf({ orderNumber, status, amountFen }: KeptDebit): Outside<DebitState> {
  return { kind: 'done', value: { orderNumber, status, amountFen } };
}
