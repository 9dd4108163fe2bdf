import { open, type FileHandle } from 'node:fs/promises';
import { CsvError, parse, type Parser } from 'csv-parse';
import iconv from 'iconv-lite';
import {
  delimiterOf,
  describeRefusal,
  RollLines,
  type ReasonCode,
  type RollEvent,
  type RollHeading,
} from '#volunteering';
import { detectEncoding, type FileEncoding } from './encoding.js';

/** What comes out of a file, in its order: once the plan of its columns, then a volunteer or the refusal of a line. */
export type ReadEvent = Exclude<RollEvent, RollHeading> | (RollHeading & { encoding: FileEncoding });

/** The file cannot be read from a line on, as when a quote is not closed. */
export class FileBroken extends Error {
  constructor(reason: ReasonCode, line: number) {
    super(describeRefusal({ line, column: '', reason, params: {} }));
  }
}

const headBytes = 64 * 1024;
const longestRecord = 32 * 1024;

async function headOf(file: FileHandle): Promise<Uint8Array> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
  return buffer.subarray(0, bytesRead);
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
  const roll = new RollLines(today);
  for await (const { record, line } of lines) {
    const event = roll.read(record, line);
    if (event) yield event.kind === 'columns' ? { ...event, encoding } : event;
  }
  roll.end();
}
