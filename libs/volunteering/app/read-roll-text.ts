import { CsvError, parse } from 'csv-parse/sync';
import { generalErrors } from '#kernel';
import type { RefusedLine, ReasonCode } from '../domain/roll/refusal.js';
import { delimiterOf, NoHeadingLine, RollLines } from '../domain/roll/roll-lines.js';
import type { VolunteerLine } from '../domain/roll/volunteer-line.js';

/** A part of a roll, read: every line is a volunteer or refused. */
export interface RollText {
  readonly volunteers: readonly VolunteerLine[];
  readonly refused: readonly RefusedLine[];
}

/** What the parser gives where it is asked for the place of each record. */
interface WithInfo {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

const longestRecord = 32 * 1024;
const brokenBy: Readonly<{ [code: string]: ReasonCode }> = {
  CSV_QUOTE_NOT_CLOSED: 'QUOTE_NOT_CLOSED',
  CSV_MAX_RECORD_SIZE: 'RECORD_TOO_LONG',
};

/**
 * Reads a part of a roll 花名册 that begins with its heading line. `linesBefore` is added to the numbers of its lines, so that
 * they are those of the whole file; `today` is the business date that bounds birth dates. A broken quote refuses one line
 * and leaves the rest unread. BAD_USER_INPUT where there is no heading line.
 */
export function readRollText(csv: string, today: string, linesBefore: number): RollText {
  const volunteers: VolunteerLine[] = [];
  const refused: RefusedLine[] = [];
  const roll = new RollLines(today);
  let readTo = 0;
  try {
    for (const { record, line } of recordsOf(csv, (line) => (readTo = line))) {
      const event = roll.read(record, line);
      if (event?.kind === 'volunteer') volunteers.push(event.volunteer);
      if (event?.kind === 'refused') refused.push(...event.refused);
    }
    roll.end();
  } catch (fault) {
    if (fault instanceof NoHeadingLine)
      throw generalErrors.BAD_USER_INPUT({ field: 'csv', reason: 'has no heading line with name and mobile number' });
    const reason = fault instanceof CsvError ? brokenBy[fault.code] : undefined;
    if (!reason) throw fault;
    refused.push({ line: readTo + 1, column: '', reason, params: {} });
  }
  return {
    volunteers: volunteers.map((one) => ({
      ...one,
      line: one.line + linesBefore,
      notes: moved(one.notes, linesBefore),
    })),
    refused: moved(refused, linesBefore),
  };
}

function moved(lines: readonly RefusedLine[], by: number): RefusedLine[] {
  return lines.map((one) => ({
    ...one,
    line: one.line + by,
    params: one.reason === 'PHONE_TWICE' ? { first: Number(one.params['first']) + by } : one.params,
  }));
}

function recordsOf(csv: string, readTo: (line: number) => void): { record: string[]; line: number }[] {
  const records = parse(csv, {
    bom: true,
    delimiter: delimiterOf(csv),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRecord,
    on_record: (record: string[], { lines }) => {
      readTo(lines);
      return record;
    },
  }) as unknown as readonly WithInfo[];
  // `lines` counts to the end of the record; a quoted cell may span several lines.
  return records.map(({ record, info }) => ({ record, line: info.lines - (record.join('').split('\n').length - 1) }));
}
