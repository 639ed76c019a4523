import { type DrawToken, PolicyInForce, type Reading, type ValueOf } from '../policy';
import { type BindStep, NATION } from '../vocabulary';
import type { Where } from './where';

/** `may`: a weak source alone asks for it, so that it is offered and holds nobody up. */
export type Asked = 'no' | 'may' | 'must';

/** What an area asks of whoever makes a binding, and the way it leads them. */
export interface BindAsks {
  readonly steps: ValueOf<'bindSteps'>;
  /** False where only the nation tells of steps, which any area may do in a way of its own. */
  readonly stepsAreOwn: boolean;
  /** Null where the area asks for no dates. */
  readonly period: { readonly end: boolean; readonly startNotBeforeToday: boolean } | null;
  /** How many places there are to choose from; null where no place is chosen. */
  readonly ranks: number | null;
  readonly signature: Asked;
  readonly papers: Asked;
  readonly review: boolean;
  readonly spouseAgrees: boolean;
  readonly startsFrom: ValueOf<'bindEffective'>;
  readonly drawOrder: readonly DrawToken[];
  readonly drawOrderEditable: boolean;
}

/** As many places as are named in public, where nobody says how many payers there may be. */
const RANKS_NAMED = 3;

/** Read from the policy of the payer's own area, on the day. */
export function bindAsks(where: Where): BindAsks {
  const policy = new PolicyInForce(where);
  const steps = policy.read('bindSteps');
  const drawOrder = policy.read('drawOrder').value ?? [];
  const byRank = drawOrder.includes('by-rank');
  const byDate = drawOrder.includes('by-bind-date');
  return {
    steps: steps.value ?? [],
    stepsAreOwn: steps.level !== null && steps.level !== NATION,
    period: periodAsked(policy, steps),
    ranks: byRank ? ranksOf(policy) : null,
    signature: asked(steps, 'sign-promise'),
    papers: asked(steps, 'upload-papers'),
    review: policy.read('bindReview').value === 'agency',
    spouseAgrees: policy.read('memberConsent').value === 'spouse-only',
    startsFrom: policy.read('bindEffective').value ?? 'at-once',
    drawOrder,
    drawOrderEditable: (byRank || byDate) && policy.read('drawOrderEditable').value === true,
  };
}

function has(steps: Reading<ValueOf<'bindSteps'>>, step: BindStep): boolean {
  return steps.value?.some((one) => one.step === step) ?? false;
}

function asked(steps: Reading<ValueOf<'bindSteps'>>, step: BindStep): Asked {
  if (!has(steps, step)) return 'no';
  return steps.weak ? 'may' : 'must';
}

function periodAsked(policy: PolicyInForce, steps: Reading<ValueOf<'bindSteps'>>) {
  const required = policy.read('periodRequired').value;
  if (required) return { end: true, startNotBeforeToday: required.startNotBeforeToday };
  return has(steps, 'start-day') ? { end: false, startNotBeforeToday: false } : null;
}

function ranksOf(policy: PolicyInForce): number {
  const limit = policy.read('maxPayersPerMember').value;
  return typeof limit === 'number' ? limit : RANKS_NAMED;
}
