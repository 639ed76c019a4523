import { csvLine } from './csv-text';

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

  it.each(['-450.00', '0.00', '-1'])('keeps the sum %s a number', (text) => {
    expect(csvLine([text])).toBe(`${text}\r\n`);
  });
});
