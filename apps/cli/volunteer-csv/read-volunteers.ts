import { open, type FileHandle } from 'node:fs/promises';
import { CsvError, parse, type Parser } from 'csv-parse';
import iconv from 'iconv-lite';
import { planColumns, type ColumnPlan } from './columns.js';
import { detectEncoding, type FileEncoding } from './encoding.js';
import { describeRefusal, type ReasonCode, type RefusedLine } from './refusal.js';
import { readVolunteerLine, type VolunteerLine } from './volunteer-line.js';

/** What comes out of a file, in its order: once the plan of its columns, then a volunteer or the refusal of a line. */
export type ReadEvent =
  | { kind: 'columns'; plan: ColumnPlan; encoding: FileEncoding; line: number }
  | { kind: 'volunteer'; volunteer: VolunteerLine }
  | { kind: 'refused'; refused: RefusedLine[] };

/** The file has no line with the headings 姓名 and 手机 (or names one of them twice). */
export class NoHeadingLine extends Error {
  constructor() {
    super('no heading line with 姓名 and 手机, each column once · 找不到含「姓名」「手机」的标题行，或某一列重复');
  }
}

/** The file cannot be read from a line on, as when a quote is not closed. */
export class FileBroken extends Error {
  constructor(reason: ReasonCode, line: number) {
    super(describeRefusal({ line, column: '', reason, params: {} }));
  }
}

const headBytes = 64 * 1024;
const longestRecord = 32 * 1024;
// A sheet may begin with a title and a remark before its heading line.
const headingWithin = 10;

async function headOf(file: FileHandle): Promise<Uint8Array> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
  return buffer.subarray(0, bytesRead);
}

function delimiterOf(head: string): string {
  const line = head.split(/\r?\n/).find((text) => text.includes('姓名') || /name/i.test(text)) ?? head;
  return ['\t', ',', ';'].reduce(
    (best, mark) => (line.split(mark).length > line.split(best).length ? mark : best),
    ',',
  );
}

const brokenBy: Readonly<Record<string, ReasonCode>> = {
  CSV_QUOTE_NOT_CLOSED: 'QUOTE_NOT_CLOSED',
  CSV_MAX_RECORD_SIZE: 'RECORD_TOO_LONG',
};

/** `readTo()` is the last line of the last record that the parser could finish. */
async function* finishedRecords(parser: Parser, readTo: () => number): ReturnType<typeof records> {
  try {
    yield* records(parser);
  } catch (fault) {
    const reason = fault instanceof CsvError ? brokenBy[fault.code] : undefined;
    throw reason ? new FileBroken(reason, readTo() + 1) : fault;
  }
}

async function* records(parser: Parser): AsyncGenerator<{ record: string[]; line: number }> {
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    // `lines` counts to the end of the record; a quoted cell may span several lines.
    const inside = record.join('').split('\n').length - 1;
    yield { record, line: info.lines - inside };
  }
}

/**
 * Reads a volunteers' file as a stream with flat memory (one phone number per line is kept, to find doubles).
 * `today` is the business date that bounds birth dates. Throws NoHeadingLine, and FileBroken on a broken quote.
 */
export async function* readVolunteers(path: string, today: string): AsyncGenerator<ReadEvent> {
  const file = await open(path, 'r');
  try {
    const head = await headOf(file);
    const encoding = detectEncoding(head);
    let readTo = 0;
    const parser = parse({
      delimiter: delimiterOf(iconv.decode(Buffer.from(head), encoding)),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: longestRecord,
      on_record: (record: string[], { lines }) => {
        readTo = lines;
        return record;
      },
    });
    const decoded = file.createReadStream({ start: 0, autoClose: false }).pipe(iconv.decodeStream(encoding));
    decoded.on('error', (error) => parser.destroy(error));
    decoded.pipe(parser);
    yield* volunteersOf(
      finishedRecords(parser, () => readTo),
      encoding,
      today,
    );
  } finally {
    await file.close();
  }
}

async function* volunteersOf(
  lines: AsyncGenerator<{ record: string[]; line: number }>,
  encoding: FileEncoding,
  today: string,
): AsyncGenerator<ReadEvent> {
  const lineOfPhone = new Map<string, number>();
  let plan: ColumnPlan | null = null;
  let lookedAt = 0;
  for await (const { record, line } of lines) {
    if (record.every((cell) => cell.trim() === '')) continue;
    if (!plan) {
      plan = planColumns(record);
      if (plan) yield { kind: 'columns', plan, encoding, line };
      else if (++lookedAt >= headingWithin) throw new NoHeadingLine();
      continue;
    }
    const read = readVolunteerLine(record, plan, line, today);
    if ('refused' in read) {
      yield { kind: 'refused', refused: read.refused };
      continue;
    }
    const first = lineOfPhone.get(read.volunteer.phone);
    if (first !== undefined) {
      const column = plan.heading.phone ?? '';
      yield { kind: 'refused', refused: [{ line, column, reason: 'PHONE_TWICE', params: { first } }] };
      continue;
    }
    lineOfPhone.set(read.volunteer.phone, line);
    yield { kind: 'volunteer', volunteer: read.volunteer };
  }
  if (!plan) throw new NoHeadingLine();
}
