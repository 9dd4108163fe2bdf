import { businessDate } from '#kernel';
import { standing, type DonationMoney } from './donation-money.js';
import { overlay, type LotSource, type SpendingKind } from './lots.js';

/** What has become of a part of a gift (捐赠去向). */
export type TraceKind =
  Exclude<SpendingKind, 'SURPLUS'> | 'PROMISED' | 'CONDITIONAL' | 'WAITING' | 'DISPUTED' | 'OWED' | 'RETURNED' | 'LOST';

/** A part of a gift, in fen. Month and purpose of what was spent are shown: nothing leads to who received it. */
export interface TracePart {
  readonly kind: TraceKind;
  readonly amount: number;
  readonly purposeId: string | null;
  /** `YYYY-MM` in Shanghai. */
  readonly month: string | null;
  /** The case, the order or the project; never shown. */
  readonly spentId: string | null;
}

/** A lot as the trace sees it. */
export interface TracedLot {
  readonly id: string;
  readonly sourceKind: LotSource;
  readonly purposeId: string;
  readonly amount: number;
  readonly remaining: number;
  readonly ordinal: number;
}

/** What a lot bears of a spending; no lot: what no money stands behind. */
export interface TracedUse {
  readonly lotId: string | null;
  readonly spentKind: SpendingKind;
  readonly spentId: string;
  readonly purposeId: string;
  readonly amount: number;
  readonly first: number;
  readonly at: Date;
}

/** Where a spending comes from: a lot of a gift or a match, or null where no money stands behind it. */
export interface Root {
  readonly lotId: string | null;
  readonly amount: number;
}

type Piece = { readonly amount: number; readonly use: TracedUse | null; readonly purposeId: string };

/**
 * Lots, what they were used for, and the surplus that became lots of other purposes. A lot of surplus is used first in
 * first out by those it came from, so that every fen has one way, there and back.
 */
export class LotWeb {
  private readonly lots: ReadonlyMap<string, TracedLot>;

  constructor(
    lots: readonly TracedLot[],
    private readonly uses: readonly TracedUse[],
  ) {
    this.lots = new Map(lots.map((lot) => [lot.id, lot]));
  }

  /** What has become of a lot: its parts add up to its amount. */
  partsOf(lotId: string): TracePart[] {
    const sums = new Map<string, TracePart>();
    for (const part of this.spentOf(lotId)) {
      const key = `${part.kind} ${part.spentId ?? part.purposeId}`;
      const known = sums.get(key);
      sums.set(key, known === undefined ? part : { ...known, amount: known.amount + part.amount });
    }
    return [...sums.values()];
  }

  /** Where the money of a spending in a purpose comes from: the parts add up to what it costs now. */
  rootsOf(spentId: string): Root[] {
    const sums = new Map<string | null, number>();
    const roots = this.sourcesOf(spentId).flatMap((use) => this.rootsOfUse(use));
    for (const { lotId, amount } of roots) sums.set(lotId, (sums.get(lotId) ?? 0) + amount);
    return [...sums].map(([lotId, amount]) => ({ lotId, amount }));
  }

  private spentOf(lotId: string): TracePart[] {
    return this.piecesOf(lotId).flatMap(({ amount, use, purposeId }): TracePart[] => {
      if (use === null) return [{ kind: 'WAITING', amount, purposeId, month: null, spentId: null }];
      const { spentKind, spentId, at } = use;
      if (spentKind !== 'SURPLUS') return [{ kind: spentKind, amount, purposeId, month: monthOf(at), spentId }];
      const shares = overlay(this.sourcesOf(spentId), this.spentOf(spentId));
      return shares.filter(({ row }) => row === use).map(({ column, amount: share }) => ({ ...column, amount: share }));
    });
  }

  private rootsOfUse(use: TracedUse): Root[] {
    const lot = this.lots.get(use.lotId ?? '');
    if (lot?.sourceKind !== 'SURPLUS') return [{ lotId: use.lotId, amount: use.amount }];
    const roots = this.sourcesOf(lot.id).flatMap((source) => this.rootsOfUse(source));
    const shares = overlay(roots, this.piecesOf(lot.id)).filter(({ column }) => column.use === use);
    return shares.map(({ row, amount }) => ({ ...row, amount }));
  }

  /** What a lot bears, in the order in which it was spent, and at the end what waits. */
  private piecesOf(lotId: string): Piece[] {
    const lot = this.lots.get(lotId);
    if (lot === undefined) return [];
    const own = this.uses.filter((use) => use.lotId === lotId).sort((one, other) => one.first - other.first);
    const pieces = own.map((use): Piece => ({ amount: use.amount, use, purposeId: use.purposeId }));
    return [...pieces, { amount: lot.remaining, use: null, purposeId: lot.purposeId }].filter(
      ({ amount }) => amount > 0,
    );
  }

  /** Who bears a spending, in the order of the ledger. */
  private sourcesOf(spentId: string): TracedUse[] {
    const placeOf = ({ lotId }: TracedUse): number => this.lots.get(lotId ?? '')?.ordinal ?? Number.MAX_SAFE_INTEGER;
    return this.uses
      .filter((use) => use.spentId === spentId)
      .sort((one, other) => placeOf(one) - placeOf(other) || compare(one.lotId ?? '', other.lotId ?? ''));
  }
}

/**
 * The way of a gift: what its lots became, what stands under a condition, and what went back. The parts add up to the
 * gift. A dispute holds what has not been spent; what was spent stays so until the dispute is lost.
 */
export function traceGift(
  gift: DonationMoney & { readonly paidAt: Date | null },
  lotParts: readonly TracePart[],
  disputed: number,
): TracePart[] {
  const nowhere = { purposeId: null, month: null, spentId: null };
  const plain = (kind: TraceKind, amount: number): TracePart => ({ kind, amount, ...nowhere });
  if (gift.paidAt === null) return [plain('PROMISED', gift.amount)];
  const inLots = lotParts.reduce((sum, { amount }) => sum + amount, 0);
  const parts = [...lotParts, plain('CONDITIONAL', standing(gift) - inLots), plain('OWED', gift.owed)];
  let open = disputed;
  const held = parts.map((part) => {
    const isHeld = part.kind === 'WAITING' || part.kind === 'CONDITIONAL' || part.kind === 'OWED';
    const amount = isHeld ? Math.min(open, part.amount) : 0;
    open -= amount;
    return { ...part, amount: part.amount - amount };
  });
  const all = [...held, plain('DISPUTED', disputed - open), plain('RETURNED', gift.returned), plain('LOST', gift.lost)];
  return all.filter(({ amount }) => amount !== 0);
}

const monthOf = (at: Date): string => businessDate(at).slice(0, 7);

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
