import { parse } from 'csv-parse/sync';
import { CSV_MARK, csvLine, yuan, type CsvCell } from './csv-table.js';

describe('a table as CSV', () => {
  const read = (lines: readonly (readonly CsvCell[])[]): string[][] =>
    parse(CSV_MARK + lines.map(csvLine).join(''), { bom: true, relax_column_count: true });

  it('is read as it was written by whoever reads CSV', () => {
    const cells = ['救急难', 'a "quoted", word', 'two\r\nlines', '', ' blank ', '，', 7, -7, null];
    expect(read([cells, ['last']])).toEqual([cells.map((cell) => String(cell ?? '')), ['last']]);
  });

  it.each(['=1+1', '+8610', '-cmd', '@SUM(A1)', '\tx', '-1.5'])('shows %j instead of computing it', (text) => {
    expect(read([[text]])).toEqual([[`'${text}`]]);
  });

  it.each([
    [0, '0.00'],
    [1, '0.01'],
    [-1, '-0.01'],
    [99, '0.99'],
    [100, '1.00'],
    [-123_456, '-1234.56'],
    [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
    [null, null],
  ])('tells %s fen as %s yuan', (fen, text) => {
    expect(yuan(fen)).toBe(text);
    expect(read([[yuan(fen), 'x']])).toEqual([[text ?? '', 'x']]);
  });
});
