/** A cell: text, a whole number, or nothing. */
export type CsvCell = string | number | null;

/** What a file begins with, so that spreadsheets read it as UTF-8. */
export const CSV_MARK = '\uFEFF';

/** Text that a spreadsheet would compute instead of showing it. */
const COMPUTED = /^[=+\-@\t\r]/;

/** A line after RFC 4180. Text that would be computed is marked as text; numbers stay as they are. */
export const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(written).join(',')}\r\n`;

/** Fen as yuan with two decimals, exact; nothing for nothing. */
export function yuan(fen: number | null): string | null {
  if (fen === null) return null;
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const AMOUNT = /^-?\d+\.\d{2}$/;

function written(cell: CsvCell): string {
  if (cell === null) return '';
  const text = String(cell);
  const shown = typeof cell === 'string' && COMPUTED.test(text) && !AMOUNT.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
