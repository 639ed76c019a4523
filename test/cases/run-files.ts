import { readCases } from './read-cases';
import { runCase, strangeKeysOf, traceOf } from './run-case';

export interface FileText {
  readonly name: string;
  readonly text: string;
}

export interface CasesRun {
  readonly lines: string[];
  readonly passed: number;
  readonly failed: number;
}

interface Result {
  readonly label: string;
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Runs every case of the given files: a line a case, notes below it, and how many passed.
 * @param trace true to tell every parameter that an answer read
 */
export function runFiles(files: readonly FileText[], trace = false): CasesRun {
  const results = files.flatMap((file) => runFile(file, trace));
  const failed = results.filter(({ problems }) => problems.length > 0).length;
  return {
    lines: results.flatMap(({ label, problems, notes }) => [
      problems.length === 0 ? `ok   ${label}` : `FAIL ${label} – ${problems.join('; ')}`,
      ...notes,
    ]),
    passed: results.length - failed,
    failed,
  };
}

/** A file that cannot be read counts as one failed case: nothing is passed over in silence. */
function runFile({ name, text }: FileText, trace: boolean): Result[] {
  try {
    return readCases(text).map((ruleCase) => ({
      label: `${ruleCase.id} ${ruleCase.ask} ${ruleCase.region} ${ruleCase.name}`,
      problems: runCase(ruleCase),
      notes: [...strangeKeysOf(ruleCase).map(noteOf), ...(trace ? traceOf(ruleCase) : [])],
    }));
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return [{ label: name, problems: [problem], notes: [] }];
  }
}

function noteOf(key: string): string {
  return `     note: given.${key} is not read by this question`;
}
