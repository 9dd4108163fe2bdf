import { titleOf, type AccountNumber } from './chart.js';
import type { BookEntry, FigureKind, PlacedEntry } from './disclosure.js';
import type { Naming } from './facade.types.js';
import type { SpendingKind } from './lots.js';

/** What these transfers are called in the ledger. */
export const MANAGEMENT_FEE = 'funds.management-fee';
export const SURPLUS_MOVED = 'funds.surplus-moved';

/** What a fund holds for its purposes: net assets with what is not closed into them yet, and conditional money. */
const HELD: readonly AccountNumber[] = ['2401', '3101', '3102', '4101', '4103', '4301', '5101', '5201', '5301'];

/** Whether an account is part of what a fund holds. */
export function holds(code: string): boolean {
  const title = titleOf(code);
  return title !== null && HELD.includes(title.number);
}

/** What lots of a drive bear of one spending by one transfer, in fen; negative where it came back. */
export interface DriveUse {
  readonly transferId: string;
  readonly spentKind: SpendingKind;
  readonly spentId: string;
  readonly purposeId: string;
  readonly amount: number;
}

/** What belongs to a drive: its gifts with how their donors are shown, its matches, and what it was spent on. */
export interface DriveMoney {
  readonly namings: ReadonlyMap<string, Naming>;
  readonly matches: ReadonlySet<string>;
  readonly uses: readonly DriveUse[];
}

/** Entries of a fund's journal under the figures of its report; transfers that only move money inside it are none. */
export function placedInFund(entries: readonly BookEntry[], namings: ReadonlyMap<string, Naming>): PlacedEntry[] {
  const net = new Map<string, number>();
  const touched = new Map<string, Set<AccountNumber>>();
  for (const { transferId, account, amount } of entries) {
    if (holds(account)) net.set(transferId, (net.get(transferId) ?? 0) + amount);
    const number = titleOf(account)?.number;
    if (number !== undefined) touched.set(transferId, (touched.get(transferId) ?? new Set()).add(number));
  }
  return entries
    .filter(({ account, transferId }) => holds(account) && net.get(transferId) !== 0)
    .map((entry) => ({ ...entry, ...placeOf(entry, namings, touched.get(entry.transferId) ?? new Set()) }));
}

/** Entries of a fund's journal that belong to one drive. What of a shared spending it bears is told by its lots. */
export function placedInDrive(entries: readonly BookEntry[], { namings, matches, uses }: DriveMoney): PlacedEntry[] {
  const own = entries.flatMap((entry) => {
    const { number } = titleOf(entry.account) ?? {};
    const [naming, reference] = [namings.get(entry.reference ?? ''), entry.reference ?? ''];
    if (naming !== undefined && (number === '4101' || number === '2401')) {
      return [{ ...entry, figure: giftFigure(entry.kind, naming), purposeId: null }];
    }
    return number === '4103' && matches.has(reference)
      ? [{ ...entry, figure: 'MATCHES' as const, purposeId: null }]
      : [];
  });
  const byTransfer = new Map(entries.map((entry) => [entry.transferId, entry]));
  const spent = uses.flatMap((use) => {
    const entry = byTransfer.get(use.transferId);
    return entry === undefined ? [] : [spentOf(use, entry)];
  });
  return [...own, ...spent];
}

const FIGURE_OF: Readonly<Record<SpendingKind, FigureKind>> = {
  GRANT: 'GRANTS',
  ORDER: 'ORDERS',
  PROJECT: 'OTHER_SPENDING',
  ADMINISTRATION: 'MANAGEMENT_FEE',
  SURPLUS: 'SURPLUS_MOVED',
};

function spentOf({ spentKind, spentId, purposeId, amount }: DriveUse, entry: BookEntry): PlacedEntry {
  const figure = FIGURE_OF[spentKind];
  const ofPurpose = spentKind !== 'ADMINISTRATION' && spentKind !== 'SURPLUS';
  const account = ['fund', entry.account.split(':')[1], ofPurpose ? '5101' : '3102', purposeId].join(':');
  const share = { account, amount: -amount, reference: spentId, sequence: null };
  return { ...entry, ...share, figure, purposeId: ofPurpose ? purposeId : null };
}

function placeOf(
  { account, kind, reference }: BookEntry,
  namings: ReadonlyMap<string, Naming>,
  touched: ReadonlySet<AccountNumber>,
): { figure: FigureKind; purposeId: string | null } {
  const { number, detail } = titleOf(account) ?? { number: '3101' as const, detail: null };
  if (number === '4101' || number === '2401') {
    const naming = namings.get(reference ?? '');
    return { figure: naming === undefined ? 'OTHER' : giftFigure(kind, naming), purposeId: null };
  }
  if (number === '5101') return { figure: spendingFigure(touched), purposeId: detail };
  if (number === '3101' || number === '3102') {
    return { figure: kind === MANAGEMENT_FEE ? 'MANAGEMENT_FEE' : 'OTHER', purposeId: null };
  }
  return { figure: FIGURE_OF_ACCOUNT[number] ?? 'OTHER', purposeId: null };
}

const FIGURE_OF_ACCOUNT: Partial<Record<AccountNumber, FigureKind>> = {
  '4103': 'MATCHES',
  '4301': 'SERVICES',
  '5201': 'ADMINISTRATION',
  '5301': 'FUNDRAISING_COST',
};

function giftFigure(kind: string, naming: Naming): FigureKind {
  if (kind === 'funds.gift') return `GIFTS_${naming}`;
  return kind === 'funds.dispute-lost' ? 'DISPUTES_LOST' : 'REFUNDS';
}

/** A grant is owed to its case, or due back from it; a service to its provider. */
function spendingFigure(touched: ReadonlySet<AccountNumber>): FigureKind {
  if (touched.has('2202') || touched.has('1222')) return 'GRANTS';
  return touched.has('2203') ? 'ORDERS' : 'OTHER_SPENDING';
}
