import { plainText } from './cell-text.js';
import { CellRefused } from './refusal.js';

/** A mainland mobile number of 11 digits, however it was typed: spaces, hyphens, +86, Excel's apostrophe or `.0`. */
export function readPhone(cell: string): string {
  const text = plainText(cell);
  if (text === '') throw new CellRefused('PHONE_MISSING');
  if (/^\d(\.\d+)?e\+?\d+$/i.test(text)) throw new CellRefused('PHONE_SCIENTIFIC');
  const digits = text
    .replace(/^['`"=]+|['"]+$/g, '')
    .replace(/\.0+$/, '')
    .replace(/[\s\-‐‑–—.()]/g, '')
    .replace(/^(\+|00)?86(?=1\d{10}$)/, '');
  if (!/^1[3-9]\d{9}$/.test(digits)) throw new CellRefused('PHONE_INVALID');
  return digits;
}
