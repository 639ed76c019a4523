import type { ReactElement } from 'react';
import type { ApiProblem } from '../../api';
import { ErrorState, useProblemShown } from '../../components';
import { REAL_NAME } from '../../text';

const MISMATCH = { title: REAL_NAME.mismatch, advice: REAL_NAME.mismatchAbout };

interface StartProblemProps {
  readonly problem: ApiProblem | null;
}

/** Why the proof cannot begin; a name that does not go with its number in words of its own. */
export function StartProblem({ problem }: StartProblemProps): ReactElement | null {
  useProblemShown(problem);
  if (!problem) return null;
  const words = problem.code === 'input-invalid' ? MISMATCH : undefined;
  return <ErrorState problem={problem} words={words} />;
}
