import type { Decision } from '@gongji/shared/decision';

/**
 * The decision as somebody other than the payer may read it: why, by which policy and from which
 * source, without the sums that tell how much money the payer has.
 */
export function withoutPayerSums(decision: Decision): Decision {
  return {
    ...decision,
    answer: {},
    reasons: decision.reasons.map((reason) => ({ ...reason, facts: withoutSums(reason.facts) })),
    steps: decision.steps.filter((step) => step.sourceIds.length > 0),
  };
}

function withoutSums(facts: Decision['reasons'][number]['facts']): typeof facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !name.endsWith('Fen')));
}
