import type { Account } from '@gongji/bff/sandbox/people/sandbox-person';
import type { InsuredPerson } from '@gongji/bff/src/ports/insurance-core';

/** A person as the core knows them; money as the play begins, null where there is none. */
export interface Told extends Omit<InsuredPerson, 'account' | 'wallet'> {
  readonly openingAccount: Account | null;
  readonly openingWalletFen: number | null;
}

/** The people of the core and what they have: the parts of an account, and a wallet. */
export class Accounts {
  private readonly people = new Map<string, Told>();
  private readonly accounts = new Map<string, Account>();
  private readonly wallets = new Map<string, number>();

  add(person: Told): void {
    const { idNumber, openingAccount, openingWalletFen } = person;
    this.people.set(idNumber, person);
    if (openingAccount) this.accounts.set(idNumber, openingAccount);
    if (openingWalletFen !== null) this.wallets.set(idNumber, openingWalletFen);
  }

  person(idNumber: string): Told | undefined {
    return this.people.get(idNumber);
  }

  accountOf(idNumber: string): Account | undefined {
    return this.accounts.get(idNumber);
  }

  /** In fen; undefined where its use was never confirmed. */
  walletOf(idNumber: string): number | undefined {
    return this.wallets.get(idNumber);
  }

  change(idNumber: string, by: Account): void {
    const now = this.accounts.get(idNumber);
    if (!now) throw new Error('nobody has an account of that number');
    this.accounts.set(idNumber, {
      pastYearsFen: now.pastYearsFen + by.pastYearsFen,
      thisYearFen: now.thisYearFen + by.thisYearFen,
      potFen: now.potFen + by.potFen,
    });
  }

  changeWallet(idNumber: string, byFen: number): void {
    const nowFen = this.wallets.get(idNumber);
    if (nowFen === undefined) throw new Error('nobody has a wallet of that number');
    this.wallets.set(idNumber, nowFen + byFen);
  }

  /** The owner pays for something else, as far as the money of past years goes. Gives the sum. */
  spend(idNumber: string, wantedFen: number): number {
    const spentFen = Math.min(this.accounts.get(idNumber)?.pastYearsFen ?? 0, wantedFen);
    this.earn(idNumber, -spentFen);
    return spentFen;
  }

  earn(idNumber: string, amountFen: number): void {
    this.change(idNumber, { pastYearsFen: amountFen, thisYearFen: 0, potFen: 0 });
  }
}

/** What undoes a change. */
export function undo({ pastYearsFen, thisYearFen, potFen }: Account): Account {
  return { pastYearsFen: 0 - pastYearsFen, thisYearFen: 0 - thisYearFen, potFen: 0 - potFen };
}
