import { parse } from 'yaml';
import { CaseFile, type RuleCase } from './case-file';

/**
 * The cases of a file's text, read as YAML 1.2: `on` is a plain key and an unquoted date is text.
 * Throws where the text is no list of cases or an id appears twice.
 */
export function readCases(text: string): RuleCase[] {
  const cases = CaseFile.parse(parse(text, { version: '1.2' }) ?? []);
  const ids = cases.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`the id ${twice} appears twice`);
  return cases;
}
