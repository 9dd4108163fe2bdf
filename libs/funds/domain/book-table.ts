import { csvLine, CSV_MARK, yuan } from './csv-table.js';

/** A cell of a book that is handed out: text, a whole number, an amount in fen, or nothing. */
export type BookCell = string | number | null | { readonly fen: number | null };

/** A book or report as a table: the name of its file, its headings, and its rows as they are read (账表). */
export interface BookTable {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: AsyncIterable<readonly BookCell[]>;
}

/** An amount in fen as a cell. */
export const money = (fen: number | null): BookCell => ({ fen });

/** A cell as its exact text in yuan, where it is an amount. */
export const decimalOf = (cell: BookCell): string | number | null =>
  typeof cell === 'object' && cell !== null ? yuan(cell.fen) : cell;

/** The table as CSV that spreadsheets open: UTF-8 with its mark, amounts in yuan. */
export async function* csvOf({ head, rows }: BookTable): AsyncGenerator<string> {
  yield CSV_MARK + csvLine(head);
  for await (const row of rows) yield csvLine(row.map(decimalOf));
}
