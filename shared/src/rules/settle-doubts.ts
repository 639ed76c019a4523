import type { Reason } from '../decision';
import type { Inquiry } from './inquiry';
import { mayBeReordered } from './settle-order';
import type { StandingPayer } from './settle-payers';

/**
 * A doubt about a payer whose money is taken makes the answer undecided. Where it is certain that
 * the bill is paid before their turn, or by somebody who was chosen, the doubt is only told.
 * @param ordered the payers that pay, in their order
 * @param restFen what the patient's own money leaves
 */
export function tellDoubts(
  inquiry: Inquiry,
  payers: readonly StandingPayer[],
  ordered: readonly StandingPayer[],
  restFen: number,
): void {
  const doubtful = payers.filter(({ doubts }) => doubts.length > 0);
  if (doubtful.length === 0) return;
  const certain = inquiry.outcome === 'allowed' && !mayBeReordered(inquiry);
  const asked = certain ? thoseAsked(ordered, restFen) : payers;
  for (const payer of doubtful) {
    inquiry.add(asked.includes(payer) ? payer.doubts : payer.doubts.map(asWarning));
  }
}

/** Each pays to the end of what they have before the next is asked. */
function thoseAsked(ordered: readonly StandingPayer[], restFen: number): StandingPayer[] {
  let leftFen = restFen;
  return ordered.filter(({ usableFen }) => {
    const isAsked = leftFen > 0;
    leftFen -= usableFen;
    return isAsked;
  });
}

function asWarning(reason: Reason): Reason {
  return { ...reason, severity: 'warn' };
}
