import { businessDate } from '#kernel';
import { titleOf, type AccountNumber } from './chart.js';
import { FIGURES, type BookEntry, type Figure, type FigureKind, type FigureLine } from './disclosure.js';
import type { Naming } from './facade.types.js';
import { pooled, type SpendingGroup } from './small-groups.js';

/** What a fund holds for its purposes: net assets with what is not closed into them yet, and conditional money. */
const HELD: ReadonlySet<AccountNumber> = new Set([
  ...(['2401', '3101', '3102', '4101', '4103', '4301', '5101', '5201', '5301'] as const),
]);

const holds = (code: string): boolean => {
  const title = titleOf(code);
  return title !== null && HELD.has(title.number);
};

/** What a report is made of. */
export interface ReportSource {
  /** Balances of accounts at the beginning. */
  readonly carried: readonly { readonly code: string; readonly balance: number }[];
  readonly entries: readonly BookEntry[];
  /** How the donors of the gifts are shown, by donation. */
  readonly namings: ReadonlyMap<string, Naming>;
}

/** The figures of a report and the lines behind each: Σ of the lines of a figure is the figure, in every case. */
export function figuresOf(source: ReportSource): { figures: Figure[]; lines: FigureLine[] } {
  const opening = openingLines(source.carried);
  const moving = movedEntries(source.entries).map((entry) => ({ entry, ...placeOf(entry, source.namings) }));
  const groups = new Map<string, SpendingGroup>();
  for (const { entry, kind, purposeId } of moving) {
    const name = `${String(Object.keys(FIGURES).indexOf(kind)).padStart(2, '0')} ${purposeId ?? ''}`;
    const group = groups.get(name) ?? { kind, purposeId, entries: [] };
    groups.set(name, { ...group, entries: [...group.entries, entry] });
  }
  const ordered = [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
  const shown = pooled(ordered);
  const figures: Figure[] = [{ kind: 'OPENING', purposeId: null, amount: sum(opening), cases: null }];
  const lines = [...opening];
  for (const group of shown) {
    const own = linesOf(group, figures.length);
    figures.push({ kind: group.kind, purposeId: group.purposeId, amount: sum(own), cases: group.cases });
    lines.push(...own);
  }
  return { figures: [...figures, { kind: 'CLOSING', purposeId: null, amount: sum(lines), cases: null }], lines };
}

/** Entries on what the fund holds, without transfers that only move it inside: closings, a drive that succeeds. */
function movedEntries(entries: readonly BookEntry[]): BookEntry[] {
  const held = entries.filter(({ account }) => holds(account));
  const net = new Map<string, number>();
  for (const { transferId, amount } of held) net.set(transferId, (net.get(transferId) ?? 0) + amount);
  return held.filter(({ transferId }) => net.get(transferId) !== 0);
}

/** Which figure an entry belongs to. */
function placeOf(
  { account, kind, reference }: BookEntry,
  namings: ReadonlyMap<string, Naming>,
): { kind: FigureKind; purposeId: string | null } {
  const { number, detail } = titleOf(account) ?? { number: '3101' as const, detail: null };
  const naming = namings.get(reference ?? '');
  if (number === '4101' || number === '2401') return { kind: giftFigure(kind, naming), purposeId: null };
  if (number === '4103') return { kind: 'MATCHES', purposeId: null };
  if (number === '4301') return { kind: 'SERVICES', purposeId: null };
  if (number === '5101') return { kind: spendingFigure(kind), purposeId: detail };
  if (number === '5201') return { kind: 'ADMINISTRATION', purposeId: null };
  if (number === '5301') return { kind: 'FUNDRAISING_COST', purposeId: null };
  if (kind === MANAGEMENT_FEE) return { kind: 'MANAGEMENT_FEE', purposeId: null };
  return { kind: kind === SURPLUS_MOVED ? 'SURPLUS_MOVED' : 'OTHER', purposeId: null };
}

/** What these transfers are called in the ledger. */
export const MANAGEMENT_FEE = 'funds.management-fee';
export const SURPLUS_MOVED = 'funds.surplus-moved';

function giftFigure(kind: string, naming: Naming | undefined): FigureKind {
  if (naming === undefined) return 'OTHER';
  if (kind === 'funds.gift') return `GIFTS_${naming}`;
  return kind === 'funds.dispute-lost' ? 'DISPUTES_LOST' : 'REFUNDS';
}

function spendingFigure(kind: string): FigureKind {
  if (kind.startsWith('funds.grant') || kind.startsWith('funds.misuse')) return 'GRANTS';
  return kind.includes('order') ? 'ORDERS' : 'OTHER_SPENDING';
}

function openingLines(carried: ReportSource['carried']): FigureLine[] {
  const byNumber = new Map<string, number>();
  for (const { code, balance } of carried.filter((one) => holds(one.code))) {
    const number = titleOf(code)?.number ?? '';
    byNumber.set(number, (byNumber.get(number) ?? 0) + balance);
  }
  const lines = [...byNumber].filter(([, amount]) => amount !== 0).sort(([one], [other]) => (one < other ? -1 : 1));
  return lines.map(([number, amount]) => ({ ...together(0, amount), number }));
}

function linesOf(group: SpendingGroup, figure: number): FigureLine[] {
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
