import { readCases } from './read-cases';
import { runCase } from './run-case';

export interface FileText {
  readonly name: string;
  readonly text: string;
}

export interface CasesRun {
  readonly lines: string[];
  readonly passed: number;
  readonly failed: number;
}

/** Runs every case of the given files: a line a case, and how many passed. */
export function runFiles(files: readonly FileText[]): CasesRun {
  const results = files.flatMap(runFile);
  const failed = results.filter(({ problems }) => problems.length > 0).length;
  return {
    lines: results.map(({ label, problems }) =>
      problems.length === 0 ? `ok   ${label}` : `FAIL ${label} – ${problems.join('; ')}`,
    ),
    passed: results.length - failed,
    failed,
  };
}

/** A file that cannot be read counts as one failed case: nothing is passed over in silence. */
function runFile({ name, text }: FileText): { label: string; problems: string[] }[] {
  try {
    return readCases(text).map((ruleCase) => ({
      label: `${ruleCase.id} ${ruleCase.ask} ${ruleCase.region} ${ruleCase.name}`,
      problems: runCase(ruleCase),
    }));
  } catch (error) {
    return [{ label: name, problems: [error instanceof Error ? error.message : String(error)] }];
  }
}
