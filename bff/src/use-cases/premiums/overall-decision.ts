import type { Decision, Reason } from '@gongji/shared/decision';
import { REASON_CODES } from '@gongji/shared/vocabulary';

/**
 * One decision over several people: allowed as soon as one of them is, for each has an order of
 * their own; otherwise refused (or undecided) with the reasons of all, each once.
 */
export function overallDecision(decisions: readonly Decision[]): Decision {
  const allowed = decisions.find((decision) => decision.outcome === 'allowed');
  if (allowed) return allowed;
  const refused = decisions.find((decision) => decision.outcome === 'refused') ?? decisions[0];
  if (!refused) throw new Error('nobody was asked about');
  return { ...refused, reasons: reasonsOfAll(decisions) };
}

function reasonsOfAll(decisions: readonly Decision[]): Reason[] {
  const byCode = new Map<string, Reason>();
  for (const reason of decisions.flatMap((decision) => decision.reasons)) {
    if (!byCode.has(reason.code)) byCode.set(reason.code, reason);
  }
  return [...byCode.values()].sort(
    (a, b) => REASON_CODES.indexOf(a.code) - REASON_CODES.indexOf(b.code),
  );
}
