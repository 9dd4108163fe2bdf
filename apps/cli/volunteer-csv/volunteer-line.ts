import { readAvailability, type WeeklyWindow } from './availability.js';
import { readBirthDate } from './birth-date.js';
import { writtenText } from './cell-text.js';
import type { ColumnPlan, VolunteerField } from './columns.js';
import { readHomePoint, type HomePoint } from './home-point.js';
import { readPhone } from './phone.js';
import { CellRefused, type RefusedLine } from './refusal.js';
import { readWordList } from './word-list.js';

/** A volunteer as a line of the file tells it. `birthDate` is `YYYY-MM-DD`; empty cells are null or empty lists. */
export interface VolunteerLine {
  line: number;
  name: string;
  phone: string;
  birthDate: string | null;
  skills: string[];
  licences: string[];
  home: HomePoint | null;
  availability: WeeklyWindow[];
}

const longestName = 60;

function readName(cell: string): string {
  const name = writtenText(cell);
  if (name === '') throw new CellRefused('NAME_MISSING');
  if ([...name].length > longestName) throw new CellRefused('NAME_TOO_LONG');
  return name;
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
  const volunteer: VolunteerLine = {
    line,
    name: read('name', () => readName(cell('name')), ''),
    phone: read('phone', () => readPhone(cell('phone')), ''),
    birthDate: read('birthDate', () => readBirthDate(cell('birthDate'), today), null),
    skills: read('skills', () => readWordList(cell('skills')), []),
    licences: read('licences', () => readWordList(cell('licences')), []),
    home: read('longitude', () => readHomePoint(cell('longitude'), cell('latitude')), null),
    availability: read('availability', () => readAvailability(writtenText(cell('availability'))), []),
  };
  return refused.length > 0 ? { refused } : { volunteer };
}
