import { businessDate } from '#kernel';
import { titleOf } from './chart.js';
import { FIGURES, type Figure, type FigureLine, type PlacedEntry } from './disclosure.js';
import { holds } from './placed-entries.js';
import { pooled, type FigureGroup } from './small-groups.js';

/** What was there at the beginning of a report, by account, credit positive, in fen. */
export type Carried = readonly { readonly code: string; readonly balance: number }[];

/** The figures of a report and the lines behind each: Σ of the lines of a figure is the figure, in every case. */
export function figuresOf(
  carried: Carried,
  placed: readonly PlacedEntry[],
): { figures: Figure[]; lines: FigureLine[] } {
  const lines = openingLines(carried);
  const figures: Figure[] = [{ kind: 'OPENING', purposeId: null, amount: sum(lines), cases: null }];
  for (const group of pooled(grouped(placed))) {
    const { kind, purposeId, cases } = group;
    const own = linesOf(group, figures.length);
    figures.push({ kind, purposeId, amount: sum(own), cases });
    lines.push(...own);
  }
  return { figures: [...figures, { kind: 'CLOSING', purposeId: null, amount: sum(lines), cases: null }], lines };
}

/** By figure and purpose, in the order of the page. */
function grouped(placed: readonly PlacedEntry[]): FigureGroup[] {
  const groups = new Map<string, { kind: PlacedEntry['figure']; purposeId: string | null; entries: PlacedEntry[] }>();
  for (const entry of placed) {
    const { figure: kind, purposeId } = entry;
    const place = String(Object.keys(FIGURES).indexOf(kind)).padStart(2, '0');
    const name = `${place} ${purposeId ?? ''}`;
    const group = groups.get(name) ?? { kind, purposeId, entries: [] };
    group.entries.push(entry);
    groups.set(name, group);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

function openingLines(carried: Carried): FigureLine[] {
  const byNumber = new Map<string, number>();
  for (const { code, balance } of carried.filter((one) => holds(one.code))) {
    const number = titleOf(code)?.number ?? '';
    byNumber.set(number, (byNumber.get(number) ?? 0) + balance);
  }
  const lines = [...byNumber].filter(([, amount]) => amount !== 0).sort(([one], [other]) => (one < other ? -1 : 1));
  return lines.map(([number, amount]) => ({ ...together(0, amount), number }));
}

function linesOf(group: FigureGroup, figure: number): FigureLine[] {
  if (group.kind === 'SMALL_SPENDING') return [together(figure, sum(group.entries))];
  return group.entries.map(({ sequence, transferId, kind, account, amount, createdAt }) => ({
    ...{ figure, sequence, transferId, kind, amount },
    ...{ number: titleOf(account)?.number ?? null, bookedOn: businessDate(createdAt) },
  }));
}

const together = (figure: number, amount: number): FigureLine => ({
  ...{ figure, sequence: null, transferId: null, kind: null, number: null, amount, bookedOn: null },
});

const sum = (lines: readonly { readonly amount: number }[]): number =>
  lines.reduce((total, { amount }) => total + amount, 0);
