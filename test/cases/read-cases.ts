import { parse } from 'yaml';
import { inWords, RuleCase } from './case-file';

/**
 * The cases of a file's text, read as YAML 1.2: `on` is a plain key and an unquoted date is text.
 * Throws where the text is no list of cases or an id appears twice.
 */
export function readCases(text: string): RuleCase[] {
  const written: unknown = parse(text, { version: '1.2' }) ?? [];
  if (!Array.isArray(written)) throw new Error('a case file is a list of cases');
  const cases = written.map(readCase);
  const ids = cases.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`the id ${twice} appears twice`);
  return cases;
}

function readCase(written: { readonly id?: unknown }, index: number): RuleCase {
  const read = RuleCase.safeParse(written);
  if (read.success) return read.data;
  throw new Error(`case ${String(written?.id ?? `number ${index + 1}`)}: ${inWords(read.error)}`);
}
