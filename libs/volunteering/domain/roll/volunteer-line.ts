import { readAvailability, type WeeklyWindow } from './availability.js';
import { readBirthDate } from './birth-date.js';
import { writtenText } from './cell-text.js';
import type { ColumnPlan, VolunteerField } from './columns.js';
import { readHomePoint, type HomePoint } from './home-point.js';
import { readPhone } from './phone.js';
import { CellRefused, type RefusedLine } from './refusal.js';
import { readLicences, type LicenceCell } from './licence-list.js';
import { readWordList } from './word-list.js';

/** A volunteer as a line of the file tells it. `birthDate` is `YYYY-MM-DD`; an empty cell is null or an empty list. */
export interface VolunteerLine {
  line: number;
  name: string;
  phone: string;
  birthDate: string;
  skills: string[];
  licences: LicenceCell[];
  home: HomePoint | null;
  availability: WeeklyWindow[];
  /** What was read but is not recorded; the line itself is good. */
  notes: RefusedLine[];
}

const longestName = 50;

function readName(cell: string): string {
  const name = writtenText(cell);
  if (name === '') throw new CellRefused('NAME_MISSING');
  if ([...name].length > longestName) throw new CellRefused('NAME_TOO_LONG');
  return name;
}

function readRequiredBirthDate(cell: string, today: string): string {
  const date = readBirthDate(cell, today);
  if (date === null) throw new CellRefused('DATE_MISSING');
  return date;
}

/** Reads one line by its column plan: the volunteer, or every fault of the line. `today` is the business date. */
export function readVolunteerLine(
  cells: readonly string[],
  plan: ColumnPlan,
  line: number,
  today: string,
): { volunteer: VolunteerLine } | { refused: RefusedLine[] } {
  const refused: RefusedLine[] = [];
  const cell = (field: VolunteerField): string => {
    const at = plan.at[field];
    return at === undefined ? '' : (cells[at] ?? '');
  };
  const read = <T>(field: VolunteerField, reader: () => T, otherwise: T): T => {
    try {
      return reader();
    } catch (fault) {
      if (!(fault instanceof CellRefused)) throw fault;
      refused.push({ line, column: plan.heading[field] ?? '', reason: fault.reason, params: fault.params });
      return otherwise;
    }
  };
  const { licences, incomplete } = read('licences', () => readLicences(cell('licences')), {
    licences: [],
    incomplete: [],
  });
  const volunteer: VolunteerLine = {
    line,
    name: read('name', () => readName(cell('name')), ''),
    phone: read('phone', () => readPhone(cell('phone')), ''),
    birthDate: read('birthDate', () => readRequiredBirthDate(cell('birthDate'), today), ''),
    skills: read('skills', () => readWordList(cell('skills')), []),
    licences,
    home: read('longitude', () => readHomePoint(cell('longitude'), cell('latitude')), null),
    availability: read('availability', () => readAvailability(cell('availability')), []),
    notes: incomplete.map((value) => ({
      line,
      column: plan.heading.licences ?? '',
      reason: 'LICENCE_INCOMPLETE',
      params: { value },
    })),
  };
  return refused.length > 0 ? { refused } : { volunteer };
}
