import type { OrderPaying } from './service-order.js';

/** An order that ended, as settlement reads it. Amounts in fen: what of them is the provider's. */
export interface EndedOrder {
  readonly orderId: string;
  /**
   * Confirmed: fee + subsidy = cost, or less where a fee went back at the payment provider. Otherwise cancelled late or
   * missed: a part of the fee at most, and no subsidy.
   */
  readonly served: boolean;
  readonly paidBy: OrderPaying;
  readonly cost: number;
  readonly fee: number;
  readonly subsidy: number;
  /** Who subsidises it, or pays its provider for a place given for points; null where nobody has to. */
  readonly fundId: string | null;
  readonly purposeId: string | null;
  /** The payment provider that holds its fee; null where there is none. */
  readonly rail: string | null;
}

/** What a part of a settlement is made of (结算分项). POINTS: places that residents took for points, paid by a fund. */
export const SETTLEMENT_PART_KINDS = ['FEE', 'SUBSIDY', 'POINTS'] as const;
export type SettlementPartKind = (typeof SETTLEMENT_PART_KINDS)[number];

/** What one fund pays a provider in a settlement: one payment. In fen, above zero. */
export interface SettlementPart {
  readonly kind: SettlementPartKind;
  readonly fundId: string;
  /** Null for fees: they are the provider's own and restricted to nothing. */
  readonly purposeId: string | null;
  readonly rail: string | null;
  readonly orders: number;
  readonly amount: number;
}

/** A settlement in sums (结算合计): fee + subsidy = total, and `points` is the part of the subsidy for places given for points. */
export interface SettlementSums {
  /** Services that took place. */
  readonly served: number;
  /** Orders that were cancelled late, or whose guest did not come, and that left a fee. */
  readonly unserved: number;
  readonly total: number;
  readonly fee: number;
  readonly subsidy: number;
  readonly points: number;
}

/**
 * Who pays how much for these orders, of which the fees are in the books of `vendorFundId`: the parts add up to what the
 * orders leave the provider, to the fen, and stand in a fixed order. Throws an Error for an order that does not add up.
 */
export function partsOf(vendorFundId: string, orders: readonly EndedOrder[]): SettlementPart[] {
  return joinedParts(orders.flatMap((order) => partsOfOrder(vendorFundId, order)));
}

/** Parts of one kind, fund, purpose and payment provider made one, in a fixed order: what comes of a month in pieces is what comes of it at once. */
export function joinedParts(pieces: readonly SettlementPart[]): SettlementPart[] {
  const parts = new Map<string, SettlementPart>();
  for (const { kind, fundId, purposeId, rail, orders, amount } of pieces) {
    const key = keyOf({ kind, fundId, purposeId, rail });
    const known = parts.get(key) ?? { kind, fundId, purposeId, rail, orders: 0, amount: 0 };
    parts.set(key, { ...known, orders: known.orders + orders, amount: known.amount + amount });
  }
  return [...parts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part);
}

/** The sums of orders. Throws as `partsOf`. */
export function sumsOf(orders: readonly EndedOrder[]): SettlementSums {
  orders.forEach(requireWhole);
  const sum = (of: (order: EndedOrder) => number): number => orders.reduce((total, order) => total + of(order), 0);
  return {
    served: orders.filter(({ served }) => served).length,
    unserved: orders.filter(({ served }) => !served).length,
    total: sum(({ fee, subsidy }) => fee + subsidy),
    fee: sum(({ fee }) => fee),
    subsidy: sum(({ subsidy }) => subsidy),
    points: sum(({ paidBy, subsidy }) => (paidBy === 'POINTS' ? subsidy : 0)),
  };
}

/** What is paid by parts: fee + subsidy = total. */
export function amountsIn(
  parts: readonly SettlementPart[],
): Pick<SettlementSums, 'total' | 'fee' | 'subsidy' | 'points'> {
  const sum = (...kinds: SettlementPartKind[]): number =>
    parts.reduce((total, { kind, amount }) => total + (kinds.includes(kind) ? amount : 0), 0);
  const [fee, subsidy] = [sum('FEE'), sum('SUBSIDY', 'POINTS')];
  return { total: fee + subsidy, fee, subsidy, points: sum('POINTS') };
}

function partsOfOrder(vendorFundId: string, order: EndedOrder): SettlementPart[] {
  requireWhole(order);
  const { fee, subsidy, fundId, purposeId, rail, paidBy } = order;
  const parts: SettlementPart[] = [];
  if (fee > 0) parts.push({ kind: 'FEE', fundId: vendorFundId, purposeId: null, rail, orders: 1, amount: fee });
  if (subsidy > 0) {
    const kind = paidBy === 'POINTS' ? 'POINTS' : 'SUBSIDY';
    parts.push({ kind, fundId: fundId ?? '', purposeId, rail: null, orders: 1, amount: subsidy });
  }
  return parts;
}

function requireWhole(order: EndedOrder): void {
  const { orderId, served, cost, fee, subsidy, fundId, purposeId, rail } = order;
  const whole = [cost, fee, subsidy].every((amount) => Number.isSafeInteger(amount) && amount >= 0);
  const sound = fee + subsidy <= cost && (served || subsidy === 0);
  const named = (subsidy === 0 || (fundId !== null && purposeId !== null)) && (fee === 0 || rail !== null);
  if (!whole || !sound || !named) {
    throw new Error(`order ${orderId}: a fee of ${fee} and a subsidy of ${subsidy} are not of ${cost}`);
  }
}

const keyOf = ({ kind, fundId, purposeId, rail }: Omit<SettlementPart, 'orders' | 'amount'>): string =>
  [SETTLEMENT_PART_KINDS.indexOf(kind), fundId, purposeId, rail].join(' ');
