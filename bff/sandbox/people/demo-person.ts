import type { Account, SandboxPerson } from './sandbox-person';
import { syntheticIdNumber } from './synthetic-id-number';

/** What each line below must say; everything else has the ordinary value. */
type Told = Pick<SandboxPerson, 'demoId' | 'name' | 'about' | 'bornOn' | 'areaCode'> &
  Partial<SandboxPerson> & { readonly countyCode: string };

const ORDINARY = {
  group: 'special',
  scheme: 'resident',
  status: 'active',
  provinceDirect: false,
  publicExpense: false,
  chronicRegistration: false,
  yearsPaid: 10,
  insuredSince: '2015-01-01',
  insuredLastYear: true,
  gapYears: 0,
  freshman: false,
  assisted: 'none',
  openingAccount: null,
  openingWalletFen: null,
  yearsPaidAhead: [],
  collectorRefuses: false,
} as const satisfies Partial<SandboxPerson>;

/** A demo person from the facts that are told, the rest ordinary. */
export function demoPerson({ countyCode, ...told }: Told): SandboxPerson {
  return { ...ORDINARY, ...told, idNumber: syntheticIdNumber(countyCode, told.bornOn) };
}

/** An account as the play begins: nothing in the pot yet. Sums in fen. */
export function account(pastYearsFen: number, thisYearFen: number): Account {
  return { pastYearsFen, thisYearFen, potFen: 0 };
}
