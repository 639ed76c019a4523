import type { CsvCell } from '../use-cases/context';
import { csvLines } from './csv-text';

const csvLine = (cells: readonly CsvCell[]) => csvLines([cells]);

describe('a line of a CSV file', () => {
  it('ends as the standard has it, and leaves out what is not there', () => {
    expect(csvLine(['F1', 45_000, null, '450.00'])).toBe('F1,45000,,450.00\r\n');
  });

  it('quotes what would end a cell or a line', () => {
    expect(csvLine(['a,b', 'say "no"', 'two\nlines', ' edge'])).toBe(
      '"a,b","say ""no""","two\nlines"," edge"\r\n',
    );
  });

  it.each(['=1+1', '+86', '-x', '@SUM(A1)', '\tx', '＝1+1', '=HYPERLINK("x")'])(
    'lets no spreadsheet run %p',
    (text) => {
      expect(csvLine([text])).toMatch(/^"?'/);
    },
  );

  it('quotes a lone carriage return, and follows the line before it', () => {
    expect(csvLines([['a\rb'], ['c']])).toBe('"a\rb"\r\nc\r\n');
    expect(csvLines([])).toBe('');
  });

  it.each(['-450.00', '0.00', '-1'])('keeps the sum %s a number', (text) => {
    expect(csvLine([text])).toBe(`${text}\r\n`);
  });
});
