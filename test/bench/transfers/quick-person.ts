/** What the core says of a payer: an employee of 福州 with plenty on the account. */
export function personOf(who: { readonly idNumber: string; readonly name: string }) {
  return {
    ...who,
    bornOn: '1980-01-01',
    scheme: 'employee',
    status: 'active',
    areaCode: '350100',
    provinceDirect: false,
    publicExpense: false,
    chronicRegistration: false,
    yearsPaid: 20,
    insuredSince: '2005-01-01',
    insuredLastYear: true,
    gapYears: 0,
    freshman: false,
    assisted: 'none',
    account: {
      balanceFen: 500_000_000,
      pastYearsFen: 400_000_000,
      thisYearFen: 100_000_000,
      potFen: 10_000,
      transfersLeftThisMonth: null,
    },
    wallet: null,
  } as const;
}
