import type { Run } from '../database/open-database';
import { Refusal } from '../http/refusal';
import { findPerson } from '../people/find-person';
import type { SandboxPerson } from '../people/sandbox-person';

export interface Bill {
  readonly idNumber: string;
  readonly coverYear: number;
  readonly amountFen: number;
  readonly alreadyPaid: boolean;
}

// Play money: plausible sums so that a flow can be shown, no statement about any area's policy.
const PREMIUM_FEN_BY_PROVINCE: Readonly<Record<string, number>> = { '35': 45_000 };
const PREMIUM_FEN_ELSEWHERE = 40_000;
const PREMIUM_FEN_ASSISTED: Readonly<Record<SandboxPerson['assisted'], number | null>> = {
  none: null,
  full: 0,
  reduced: 9_000,
  disabled: 9_000,
};

function premiumFenOf({ assisted, areaCode }: SandboxPerson): number {
  const ordinary = PREMIUM_FEN_BY_PROVINCE[areaCode.slice(0, 2)] ?? PREMIUM_FEN_ELSEWHERE;
  return PREMIUM_FEN_ASSISTED[assisted] ?? ordinary;
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
  return { idNumber, coverYear, amountFen: premiumFenOf(person), alreadyPaid: paid.length > 0 };
}
