import type { Run } from '../database/open-database';
import { Refusal } from '../http/refusal';
import { findPerson } from '../people/find-person';
import type { SandboxPerson } from '../people/sandbox-person';
import { premiumFenOf } from './premium-tiers';

export interface Bill {
  readonly idNumber: string;
  readonly coverYear: number;
  readonly amountFen: number;
  readonly alreadyPaid: boolean;
}

/** The resident whom the collector bills; 404 `not-resident` where it bills nobody there. */
export function billedResident(idNumber: string): SandboxPerson {
  const person = findPerson(idNumber);
  if (person?.scheme !== 'resident') throw new Refusal(404, 'not-resident');
  return person;
}

/** What one person owes for one cover year. A payment that is under way counts as paid. */
export async function readBill(run: Run, idNumber: string, coverYear: number): Promise<Bill> {
  const person = billedResident(idNumber);
  const paid = await run(
    `select 1 from sandbox.submissions
     where id_number = $1 and cover_year = $2 and outcome = 'confirmed'`,
    [idNumber, coverYear],
  );
  return {
    idNumber,
    coverYear,
    amountFen: premiumFenOf(person, coverYear),
    alreadyPaid: paid.length > 0,
  };
}
