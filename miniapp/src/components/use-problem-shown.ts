import { useEffect } from 'react';
import type { ApiProblem } from '../api';
import { showProblem } from '../platform/page-focus';

/** Brings what went wrong before the eyes as it appears: what was pressed may stand far from it. */
export function useProblemShown(problem: ApiProblem | null): void {
  const code = problem?.code;
  useEffect(() => {
    if (code) showProblem();
  }, [code]);
}
