import { CellRefused } from './refusal.js';

// What Excel and copied web pages leave in a cell: zero-width characters, BOM, no-break and ideographic spaces.
const invisible = /[\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;
const spaces = /[\s\u00a0\u3000]+/g;

/** Full-width forms to half-width (NFKC), invisible characters out, runs of spaces to one. For numbers, dates, times. */
export function plainText(cell: string): string {
  return cell.replace(invisible, '').normalize('NFKC').replace(spaces, ' ').trim();
}

/** Text kept as written (a name may hold a rare or compatibility character): only invisible characters and ends go. */
export function writtenText(cell: string): string {
  const text = cell.replace(invisible, '').replace(spaces, ' ').trim();
  if (text.includes('\ufffd')) throw new CellRefused('UNREADABLE');
  return text;
}
