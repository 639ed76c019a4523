import type { SandboxPerson } from '../people/sandbox-person';

/** Up to and with this age in the cover year; the last one of a row has none. */
interface Tier {
  readonly ageTo: number | null;
  readonly amountFen: number;
}

const forAll = (amountFen: number): readonly Tier[] => [{ ageTo: null, amountFen }];

/** One row of ages, children first. */
const tiers = (...rows: readonly (readonly [number | null, number])[]): readonly Tier[] =>
  rows.map(([ageTo, amountFen]) => ({ ageTo, amountFen }));

/**
 * What a collector bills, by province and cover year (0: any). Play money: plausible sums so that a
 * flow can be shown, no statement about any area's policy.
 */
const BILLS: Readonly<Record<string, Readonly<Record<number, readonly Tier[]>>>> = {
  '11': {
    2025: tiers([18, 40_500], [59, 75_000], [null, 43_000]),
    0: tiers([18, 43_500], [59, 79_500], [null, 46_000]),
  },
  '31': {
    2025: tiers([18, 35_500], [59, 99_500], [69, 82_500], [null, 65_500]),
    0: tiers([18, 40_000], [59, 104_000], [69, 87_000], [null, 70_000]),
  },
  '35': { 0: forAll(45_000) },
};
const ELSEWHERE = forAll(40_000);

const ASSISTED_FEN: Readonly<Record<SandboxPerson['assisted'], number | null>> = {
  none: null,
  full: 0,
  reduced: 9_000,
  disabled: 9_000,
};

/** What one resident owes for one cover year, in fen. */
export function premiumFenOf(person: SandboxPerson, coverYear: number): number {
  const province = BILLS[person.areaCode.slice(0, 2)];
  const rows = province?.[coverYear] ?? province?.[0] ?? ELSEWHERE;
  const age = coverYear - Number(person.bornOn.slice(0, 4));
  const tier = rows.find(({ ageTo }) => ageTo === null || age <= ageTo);
  return ASSISTED_FEN[person.assisted] ?? tier?.amountFen ?? 0;
}
