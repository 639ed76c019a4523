import type { Run } from '../database/open-database';
import { Refusal } from '../http/refusal';
import { findPerson } from '../people/find-person';
import type { Account, SandboxPerson } from '../people/sandbox-person';
import { readAccount } from './accounts';
import { readWallet } from './wallets/wallets';

function accountView(account: Account) {
  const { pastYearsFen, thisYearFen, potFen } = account;
  const balanceFen = pastYearsFen + thisYearFen;
  // "Once a month" in 福建 rests on one undated page, so this core does not count transfers.
  return { balanceFen, pastYearsFen, thisYearFen, potFen, transfersLeftThisMonth: null };
}

function enrolmentView(person: SandboxPerson) {
  const { demoId, about, group, openingAccount, openingWalletFen, ...rest } = person;
  const { yearsPaidAhead, collectorRefuses, ...known } = rest;
  return known;
}

/** A person and their money now; 404 `person-unknown` where name and number do not agree. */
export async function readPerson(run: Run, idNumber: string, name: string) {
  const person = findPerson(idNumber);
  if (person?.name !== name) throw new Refusal(404, 'person-unknown');
  const account = await readAccount(run, idNumber);
  const wallet = await readWallet(run, idNumber);
  return { ...enrolmentView(person), account: account && accountView(account), wallet };
}
