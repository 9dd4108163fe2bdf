import { calendarDay } from './birth-date.js';
import { writtenText } from './cell-text.js';
import { CellRefused } from './refusal.js';

/** A licence with its number and term (`YYYY-MM-DD`, both days included). */
export interface LicenceCell {
  kind: string;
  number: string;
  validFrom: string;
  validTo: string;
}

const most = 20;
const complete =
  /^(.+?)\s*[(（]\s*(?:编号|证号)?[:：]?\s*([^\s,，()（）]+)\s*[,，\s]\s*(?:有效期)?[:：]?\s*(.+?)\s*[)）]$/;
const term =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?\s*(?:至|到|~|～|-|—)+\s*(?:(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?|长期|永久)$/;
const openEnd = '2099-12-31';

/**
 * Reads 证书 such as `护士执业证(编号,2019-05-01至2029-05-01)、电工证`. A licence opens risky work, so one without number and
 * term is not recorded: it comes back as `incomplete`. DATE_INVALID for a day that does not exist or a term that ends first.
 */
export function readLicences(cell: string): { licences: LicenceCell[]; incomplete: string[] } {
  const entries = writtenText(cell)
    .split(/[、，,;；/\n](?![^(（]*[)）])/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && !/^(无|没有|-+|—+)$/.test(entry));
  if (entries.length > most) throw new CellRefused('LIST_TOO_LONG', { most });
  const licences: LicenceCell[] = [];
  const incomplete: string[] = [];
  for (const entry of entries) {
    const licence = readLicence(entry);
    if (licence) licences.push(licence);
    else incomplete.push(entry);
  }
  return { licences, incomplete };
}

function readLicence(entry: string): LicenceCell | null {
  const [, kind, number, written] = complete.exec(entry) ?? [];
  const days = term.exec(written ?? '');
  if (!kind || !number || !days) return null;
  const day = (at: number): string => calendarDay(Number(days[at]), Number(days[at + 1]), Number(days[at + 2]), entry);
  const licence = { kind, number, validFrom: day(1), validTo: days[4] ? day(4) : openEnd };
  if (licence.validTo < licence.validFrom) throw new CellRefused('DATE_INVALID', { value: entry });
  return licence;
}
