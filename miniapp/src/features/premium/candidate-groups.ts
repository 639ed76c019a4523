import type { PremiumCandidate } from '@gongji/shared/contracts';
import type { ReasonCode } from '@gongji/shared/vocabulary';

export interface CandidateGroups {
  /** Can be ticked: allowed, or held back by nothing but a pot that is short. */
  readonly payable: readonly PremiumCandidate[];
  /** An order for this year is on its way or done. */
  readonly underWay: readonly PremiumCandidate[];
  readonly refused: readonly PremiumCandidate[];
  readonly undecided: readonly PremiumCandidate[];
}

/** Reasons that more money in the pot takes away. */
const MONEY_ONLY: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['pot-first', 'balance-short']);

function isPayable({ decision, amountFen }: PremiumCandidate): boolean {
  if (amountFen === null) return false;
  if (decision.outcome === 'allowed') return true;
  const stops = decision.reasons.filter(({ severity }) => severity !== 'warn');
  return stops.length > 0 && stops.every(({ code }) => MONEY_ONLY.has(code));
}

/** Sorts the family by what can be done for each, in the order the server gave. */
export function candidateGroups(candidates: readonly PremiumCandidate[]): CandidateGroups {
  const open = candidates.filter(({ order }) => order === null);
  const rest = open.filter((candidate) => !isPayable(candidate));
  return {
    payable: open.filter(isPayable),
    underWay: candidates.filter(({ order }) => order !== null),
    refused: rest.filter(({ decision }) => decision.outcome !== 'undecided'),
    undecided: rest.filter(({ decision }) => decision.outcome === 'undecided'),
  };
}
