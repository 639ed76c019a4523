import type { Decision, Severity } from '@gongji/shared/decision';

const DECIDING: Readonly<Record<'refused' | 'undecided', Severity>> = {
  refused: 'stop',
  undecided: 'unknown',
};

/** The codes that made a decision what it is; what only warns kept nobody from anything. */
export function decidingReasons({ outcome, reasons }: Pick<Decision, 'outcome' | 'reasons'>) {
  if (outcome === 'allowed') return [];
  const deciding = reasons.filter(({ severity }) => severity === DECIDING[outcome]);
  return [...new Set(deciding.map(({ code }) => code))];
}
