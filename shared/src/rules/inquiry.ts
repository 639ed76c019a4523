import type { Decision, Fact, Outcome, Reason, Severity, Step } from '../decision';
import { PolicyInForce, type Reading } from '../policy';
import { REASON_CODES, type ReasonCode } from '../vocabulary';
import { NEXT_STEPS } from './next-steps';
import type { Where } from './where';

export type Facts = Readonly<Record<string, Fact>>;
type AnyReading = Reading<unknown> | null;

/**
 * One question being answered: the policy it reads and the reasons found so far. A rule asks and
 * says; the outcome, the order of the reasons, the trace and the next step follow from that.
 */
export class Inquiry {
  readonly policy: PolicyInForce;
  readonly #reasons: Reason[] = [];
  readonly #others: PolicyInForce[] = [];

  constructor(where: Where) {
    this.policy = new PolicyInForce(where);
  }

  /** The policy of another area on the same day; what is read there joins the trace. */
  policyOf(region: string): PolicyInForce {
    const { where } = this.policy;
    if (region === where.region) return this.policy;
    const other = new PolicyInForce({ region, provinceDirect: false, on: where.on });
    this.#others.push(other);
    return other;
  }

  /** It may not be. A value that rests on weak sources alone only makes the answer undecided. */
  stop(code: ReasonCode, facts: Facts = {}, reading: AnyReading = null): void {
    this.#add(code, reading?.weak ? 'unknown' : 'stop', facts, reading);
  }

  /** Nobody says, or the sources disagree. */
  unknown(code: ReasonCode, facts: Facts = {}, reading: AnyReading = null): void {
    this.#add(code, 'unknown', facts, reading);
  }

  /** It may be, and the person must be told. */
  warn(code: ReasonCode, facts: Facts = {}, reading: AnyReading = null): void {
    this.#add(code, 'warn', facts, reading);
  }

  /** The answer leans on this value: told where its sources are weak. */
  lean(reading: Reading<unknown>): void {
    if (reading.weak) this.warn('weak-source', { parameter: reading.parameter }, reading);
  }

  add(reasons: readonly Reason[]): void {
    this.#reasons.push(...reasons);
  }

  /** The reasons so far, as they are or all turned into another severity. */
  reasonsAs(severity: Severity | null): Reason[] {
    return this.#reasons.map((reason) => ({ ...reason, severity: severity ?? reason.severity }));
  }

  get outcome(): Outcome {
    if (this.#has('stop')) return 'refused';
    return this.#has('unknown') ? 'undecided' : 'allowed';
  }

  decide(answer: Readonly<Record<string, unknown>>): Decision {
    const reasons = sortedReasons(this.#reasons);
    const { outcome } = this;
    return {
      outcome,
      warning: outcome === 'allowed' && this.#has('warn'),
      reasons,
      answer: { ...answer },
      steps: this.#steps(),
      stamp: this.policy.stamp,
      nextStep: { action: nextAction(outcome, reasons), call: this.policy.hotlines },
    };
  }

  #steps(): Step[] {
    return [this.policy, ...this.#others].flatMap((policy) => policy.steps);
  }

  #has(severity: Severity): boolean {
    return this.#reasons.some((reason) => reason.severity === severity);
  }

  #add(code: ReasonCode, severity: Severity, facts: Facts, reading: AnyReading): void {
    this.#reasons.push(reasonOf(code, severity, facts, reading));
  }
}

export function reasonOf(
  code: ReasonCode,
  severity: Severity,
  facts: Facts,
  reading: AnyReading,
): Reason {
  return {
    code,
    severity,
    facts: { ...facts },
    parameter: reading?.parameter ?? null,
    level: reading?.level ?? null,
    sourceIds: [...(reading?.sourceIds ?? [])],
  };
}

function sortedReasons(reasons: readonly Reason[]): Reason[] {
  if (reasons.length < 2) return [...reasons];
  const once = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  return [...once.values()].sort(
    (a, b) => REASON_CODES.indexOf(a.code) - REASON_CODES.indexOf(b.code),
  );
}

/** Warnings that leave something to be done before one can go on. */
const TO_DO_FIRST: readonly ReasonCode[] = ['pot-first', 'face-check-failed-temporary'];

/** The first reason that decided says what to do; what nobody knows is for the area to say. */
function nextAction(outcome: Outcome, reasons: readonly Reason[]): Decision['nextStep']['action'] {
  if (outcome === 'allowed') {
    const todo = reasons.find(({ code }) => TO_DO_FIRST.includes(code));
    return todo ? NEXT_STEPS[todo.code] : 'go-on';
  }
  const deciding = outcome === 'refused' ? 'stop' : 'unknown';
  const code = reasons.find(({ severity }) => severity === deciding)?.code;
  const forThePerson = outcome === 'refused' || code === 'payer-choice-missing';
  return code && forThePerson ? NEXT_STEPS[code] : 'ask-the-area';
}
