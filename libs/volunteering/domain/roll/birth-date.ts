import { plainText } from './cell-text.js';
import { CellRefused } from './refusal.js';

const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const excelSerial = /^\d{4,5}(\.0+)?$/;
const yearLast = /^\d{1,2}[-/.]\d{1,2}[-/.](\d{2}|\d{4})$|^\d{2}[-/.]\d{1,2}[-/.]\d{1,2}$/;
const excelEpoch = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/** An existing day as `YYYY-MM-DD`; DATE_INVALID names the value otherwise. */
export function calendarDay(year: number, month: number, date: number, value: string): string {
  const instant = new Date(Date.UTC(year, month - 1, date));
  if (instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== date) {
    throw new CellRefused('DATE_INVALID', { value });
  }
  return instant.toISOString().slice(0, 10);
}

/**
 * A birth date as `YYYY-MM-DD`; null for an empty cell. Knows 1985-3-7, 1985/3/7, 1985.3.7, 1985年3月7日, 19850307, a time
 * behind the date, and Excel's serial number (days since 1899-12-30). Day-first and month-first are refused, not guessed.
 */
export function readBirthDate(cell: string, today: string): string | null {
  const text = plainText(cell).replace(/^'/, '');
  if (text === '') return null;
  const value = text.replace(/[ T]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?$/, '');
  const parts = yearFirst.exec(value) ?? compact.exec(value);
  let read: string;
  if (parts) read = calendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]), value);
  else if (excelSerial.test(value))
    read = new Date(excelEpoch + Math.floor(Number(value)) * day).toISOString().slice(0, 10);
  else throw new CellRefused(yearLast.test(value) ? 'DATE_AMBIGUOUS' : 'DATE_INVALID', { value });
  if (read < '1900-01-01' || read > today) throw new CellRefused('DATE_IMPOSSIBLE', { value });
  return read;
}
