/** A part of a list that is sent at once: its lines below the heading line, and how many went before them. */
export interface RollPart {
  readonly csv: string;
  readonly linesBefore: number;
  readonly lines: number;
}

/** Lines of a part; a record of several lines is not cut. */
const PART_LINES = 200;
const PART_LENGTH = 60_000;
/** A sheet may begin with a title and a remark before its heading line. */
const HEADING_WITHIN = 10;

/** The text of a file as a spreadsheet writes it: UTF-8 where every byte fits, UTF-16 by its mark, else GB18030. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The records of a list with their line ends: a quoted cell may span several lines. */
export function recordsOf(text: string): string[] {
  const records: string[] = [];
  let record = '';
  for (const line of text.split(/(?<=\n)/)) {
    record += line;
    if ((record.split('"').length - 1) % 2 === 0) {
      records.push(record);
      record = '';
    }
  }
  return record === '' ? records : [...records, record];
}

const isHeading = (record: string): boolean =>
  /姓名|名字|志愿者|name/i.test(record) && /手机|电话|联系|phone|mobile/i.test(record);

const linesOf = (record: string): number => record.split('\n').length - 1;

/**
 * Cuts a list into parts that each begin with its heading line. A broken quote leaves one long record at the end, which the
 * server refuses by its line.
 */
export function partsOf(text: string): RollPart[] {
  const records = recordsOf(text.replace(/^\uFEFF/, '').replace(/([^\n])$/, '$1\n'));
  const at = records.slice(0, HEADING_WITHIN).findIndex(isHeading);
  const heading = records[Math.max(at, 0)] ?? '';
  const head = records.slice(0, at + 1).reduce((sum, record) => sum + linesOf(record), 0);
  const parts: RollPart[] = [];
  let [csv, lines, before] = ['', 0, head];
  const close = (): void => {
    // The part has its heading line first: its second line is the first after what went before.
    if (csv !== '') parts.push({ csv: heading + csv, linesBefore: before - linesOf(heading), lines });
    [csv, lines, before] = ['', 0, before + lines];
  };
  for (const record of records.slice(at + 1)) {
    if (lines >= PART_LINES || csv.length + record.length > PART_LENGTH) close();
    csv += record;
    lines += linesOf(record);
  }
  close();
  return parts;
}
