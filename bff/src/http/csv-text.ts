import type { CsvCell } from '../use-cases/context';

/** Tells a spreadsheet that what follows is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What a spreadsheet would run as a formula, or take for the beginning of one. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const PLAIN_NUMBER = /^-?\d{1,15}(\.\d{1,2})?$/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** One line of a CSV file (RFC 4180), its end included. */
export function csvLine(cells: readonly CsvCell[]): string {
  return cells.map(cellText).join(',') + LINE_END;
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  const text = harmless(String(cell));
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An apostrophe makes of a formula the text that it is; sums stay numbers. */
function harmless(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}
