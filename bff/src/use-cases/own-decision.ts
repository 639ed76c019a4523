import type { Decision, Fact, Reason } from '@gongji/shared/decision';
import { readParameter, type Where } from '@gongji/shared/rules';
import { type NextStep, REASON_CODES, type ReasonCode } from '@gongji/shared/vocabulary';

/** A reason that rests on how a family works and on no policy. */
export function ownReason(code: ReasonCode, facts: Record<string, Fact> = {}): Reason {
  return { code, severity: 'stop', facts, parameter: null, level: null, sourceIds: [] };
}

/** The same decision with reasons of our own; any of them makes it refused. */
export function withReasons(decision: Decision, own: Reason[], action: NextStep): Decision {
  if (own.length === 0) return decision;
  const reasons = [...decision.reasons, ...own].sort(
    (a, b) => REASON_CODES.indexOf(a.code) - REASON_CODES.indexOf(b.code),
  );
  const nextStep = { ...decision.nextStep, action };
  return { ...decision, outcome: 'refused', reasons, nextStep };
}

/** A decision where no policy has a say: allowed, unless the family itself gives reasons. */
export function ownDecision(where: Where, own: Reason[], action: NextStep): Decision {
  const { stamp, nextStep } = readParameter(where, { name: 'hotline', coverYear: null });
  const allowed: Decision = {
    outcome: 'allowed',
    warning: false,
    reasons: [],
    answer: {},
    steps: [],
    stamp,
    nextStep: { action: 'go-on', call: nextStep.call },
  };
  return withReasons(allowed, own, action);
}
