import type { Decision, Outcome, Reason, Severity } from '@gongji/shared/decision';
import { SHORT_DOUBTS, SHORT_REASONS, SHORT_STEPS } from './short-reasons';

type Told = Pick<Decision, 'outcome' | 'reasons' | 'nextStep'>;

const HEADLINES: Readonly<Record<Outcome, string>> = {
  allowed: '可以办',
  refused: '不能办',
  undecided: '要问当地',
};

const DECIDING: Readonly<Record<Outcome, Severity>> = {
  allowed: 'warn',
  refused: 'stop',
  undecided: 'unknown',
};

/** A longer headline leaves no room for its reason. */
const HEADLINE_LENGTH = 5;

function shortReason({ code, severity }: Pick<Reason, 'code' | 'severity'>): string {
  return (severity === 'unknown' ? SHORT_DOUBTS[code] : undefined) ?? SHORT_REASONS[code];
}

/** The outcome with the reason that decided it. */
function whatItIs({ outcome, reasons }: Told, headline: string): string {
  const said = headline.length <= HEADLINE_LENGTH ? headline : HEADLINES[outcome];
  const main = reasons.find(({ severity }) => severity === DECIDING[outcome]);
  if (!main) return `${said}。`;
  return `${said}${outcome === 'allowed' ? '，' : '：'}${shortReason(main)}。`;
}

/** What to do now, or whom to call. */
function whatToDo({ action, call }: Told['nextStep']): string {
  return SHORT_STEPS[action].replace('{call}', call[0] ?? '电话');
}

/**
 * A decision in exactly two short sentences: the outcome with its main reason, then what to do or
 * whom to call. Everything else stands below, on demand.
 */
export function elderSentences(
  decision: Told,
  headline = HEADLINES[decision.outcome],
): readonly [string, string] {
  return [whatItIs(decision, headline), whatToDo(decision.nextStep)];
}
