import { DEMO_PEOPLE } from '../demo-people';
import { SETTINGS_AT_START } from '../qa/settings-at-start';
import type { Run } from './open-database';

async function seedAccounts(run: Run): Promise<void> {
  for (const { idNumber, openingAccount } of DEMO_PEOPLE) {
    if (!openingAccount) continue;
    const { pastYearsFen, thisYearFen, potFen } = openingAccount;
    await run(`insert into sandbox.accounts values ($1, $2, $3, $4) on conflict do nothing`, [
      idNumber,
      pastYearsFen,
      thisYearFen,
      potFen,
    ]);
  }
}

async function seedWallets(run: Run): Promise<void> {
  for (const { idNumber, areaCode, openingWalletFen } of DEMO_PEOPLE) {
    if (openingWalletFen === null) continue;
    await run(
      `insert into sandbox.wallets (id_number, area_code, balance_fen) values ($1, $2, $3)
       on conflict do nothing`,
      [idNumber, areaCode, openingWalletFen],
    );
  }
}

async function seedPaidPremiums(run: Run): Promise<void> {
  for (const { demoId, idNumber, yearsPaidAhead } of DEMO_PEOPLE) {
    for (const year of yearsPaidAhead) {
      await run(
        `insert into sandbox.submissions values ($1, $2, $3, 0, 'confirmed', now())
         on conflict do nothing`,
        [`paid-ahead-${demoId}-${year}`, idNumber, year],
      );
    }
  }
}

async function seedSettings(run: Run): Promise<void> {
  const { today, faceResult, faults } = SETTINGS_AT_START;
  await run(
    `insert into sandbox.settings (today, face_result, faults) values ($1, $2, $3)
     on conflict do nothing`,
    [today, faceResult, JSON.stringify(faults)],
  );
}

/** Puts in what is missing of the beginning; what has been played since stays as it is. */
export async function seed(run: Run): Promise<void> {
  await seedAccounts(run);
  await seedWallets(run);
  await seedPaidPremiums(run);
  await seedSettings(run);
}

/** Forgets everything that was played and begins again. To be run in a transaction. */
export async function reset(run: Run): Promise<void> {
  await run(`truncate sandbox.accounts, sandbox.debits, sandbox.wallets, sandbox.wallet_transfers,
    sandbox.submissions, sandbox.payouts, sandbox.face_checks, sandbox.reviews,
    sandbox.one_time_codes, sandbox.settings,
    sandbox.planted_differences`);
  await seed(run);
}
