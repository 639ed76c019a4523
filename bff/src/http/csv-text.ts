import { type Options, stringify } from 'csv-stringify/sync';
import type { CsvCell } from '../use-cases/context';

/** Tells a spreadsheet that what follows is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would run as a formula, or take for the beginning of one. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const PLAIN_NUMBER = /^-?\d{1,15}(\.\d{1,2})?$/;

/** RFC 4180. By itself the library quotes no single line break, and no space at an edge. */
const FORMAT: Options = {
  record_delimiter: 'windows',
  quoted_match: [/[\r\n]/, /^\s|\s$/],
};

/** Some lines of a CSV file, their ends included. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return stringify(
    rows.map((cells) => cells.map(cellText)),
    FORMAT,
  );
}

function cellText(cell: CsvCell): string {
  return cell === null ? '' : harmless(String(cell));
}

/** An apostrophe makes of a formula the text that it is; sums stay numbers. */
function harmless(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}
