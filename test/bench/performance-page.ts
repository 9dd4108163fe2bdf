import type { Line, MeasuredLine, Side } from './figure.js';

const TABLE = { from: '<!-- table: written from the raw lines below -->', to: '<!-- end of table -->' };
const RAW = { from: '```jsonl', to: '```' };
const HEADING = [
  ...['bench', 'engine', 'figure', 'aim', 'last measured', 'met'],
  ...['ours', 'baseline', 'date', 'machine'],
];

/** The page with newly measured lines in the place of those of the same bench, engine and figure, and its table anew. */
export function writtenPage(page: string, lines: readonly Line[]): string {
  const kept = new Map([...rawLines(page), ...lines.filter(isMeasured)].map((line) => [keyOf(line), line]));
  const all = [...kept.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const raw = all.map((line) => JSON.stringify(line)).join('\n');
  return replaced(replaced(page, RAW, raw), TABLE, `\n${tableOf(all)}\n`);
}

/** The lines that a page holds. */
export function rawLines(page: string): MeasuredLine[] {
  return between(page, RAW)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MeasuredLine);
}

const isMeasured = (line: Line): line is MeasuredLine => !('skipped' in line);

const keyOf = ({ bench, engine, figure }: MeasuredLine): string => `${bench} ${engine} ${figure}`;

function tableOf(lines: readonly MeasuredLine[]): string {
  const rows = [HEADING, ...lines.map(cellsOf)];
  const widths = HEADING.map((_, column) => Math.max(3, ...rows.map((row) => [...(row[column] ?? '')].length)));
  const written = (cells: readonly string[], fill = ' '): string =>
    `| ${cells.map((cell, column) => cell + fill.repeat((widths[column] ?? 0) - [...cell].length)).join(' | ')} |`;
  const rule = written(
    HEADING.map(() => ''),
    '-',
  );
  return [written(HEADING), rule, ...rows.slice(1).map((row) => written(row))].join('\n');
}

function cellsOf(line: MeasuredLine): string[] {
  const { cpu, cores, memoryGb, node, database } = line.machine;
  return [
    ...[line.bench, line.engine, line.figure, line.aim ?? '–', `${line.value} ${line.unit}`],
    ...[line.met === null ? '–' : line.met ? 'yes' : 'no', sideText(line.ours), sideText(line.baseline)],
    ...[line.date, [`${cores} × ${cpu}`, `${memoryGb} GB`, `Node ${node}`, database].filter(Boolean).join(', ')],
  ].map((cell) => cell.replaceAll('|', '\\|'));
}

const sideText = (side: Side | null): string => (side === null ? '–' : `${side.median} ${side.unit}`);

function between(page: string, { from, to }: { from: string; to: string }): string {
  const [start, end] = bounds(page, from, to);
  return page.slice(start, end);
}

function replaced(page: string, { from, to }: { from: string; to: string }, text: string): string {
  const [start, end] = bounds(page, from, to);
  return `${page.slice(0, start)}\n${text}\n${page.slice(end)}`;
}

function bounds(page: string, from: string, to: string): [number, number] {
  const start = page.indexOf(`${from}\n`) + from.length;
  const end = page.indexOf(`\n${to}\n`, start) + 1;
  if (start < from.length || end === 0) throw new Error(`docs/performance.md has lost its mark ${from}`);
  return [start, end];
}
