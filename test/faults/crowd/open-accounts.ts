import { premiumFenOf } from '@gongji/bff/sandbox/collector/premium-tiers';
import { findInCrowd } from '@gongji/bff/sandbox/people/crowd';
import type { Client } from 'pg';
import { COVER_YEARS } from './areas';
import type { CrowdPayer, CrowdPerson } from './crowd-person';

/** Enough for everything a run asks for, in fen: what is tested is not who has too little. */
export const OPENING_FEN = 500_000_000;
const PHONE = '13800000000';

/** Gives payers their accounts, wallets where they are used, and pays in cash what is paid back. */
export async function openAccounts(sandbox: Client, payers: readonly CrowdPayer[]): Promise<void> {
  for (const payer of payers) {
    await sandbox.query('insert into sandbox.accounts values ($1, $2, 0, 0)', [
      payer.idNumber,
      OPENING_FEN,
    ]);
    if (payer.area === 'wallet') {
      for (const person of [payer, ...payer.relatives]) await openWallet(sandbox, person);
    }
    if (payer.area === 'refund') {
      for (const relative of payer.relatives) await payInCash(sandbox, relative);
    }
  }
}

async function openWallet(sandbox: Client, { idNumber }: CrowdPerson): Promise<void> {
  const areaCode = findInCrowd(idNumber)?.areaCode;
  await sandbox.query('insert into sandbox.wallets values ($1, $2, $3, 0)', [
    idNumber,
    areaCode,
    PHONE,
  ]);
}

async function payInCash(sandbox: Client, relative: CrowdPerson): Promise<void> {
  for (const year of COVER_YEARS) {
    const number = `cash-${relative.idNumber}-${year}`;
    await sandbox.query(
      `insert into sandbox.submissions
        (order_number, id_number, cover_year, amount_fen, outcome, outcome_at, taken_at, in_cash)
       values ($1, $2, $3, $4, 'confirmed', now(), '2025-12-01T02:00:00Z', true)`,
      [number, relative.idNumber, year, premiumOf(relative, year)],
    );
  }
}

/** What the collector bills for a year, in fen. */
export function premiumOf({ idNumber }: CrowdPerson, coverYear: number): number {
  const person = findInCrowd(idNumber);
  if (!person) throw new Error('nobody of the crowd');
  return premiumFenOf(person, coverYear);
}
