/** How the place of an order was paid for (付费方式). */
export type PaidBy = 'MONEY' | 'POINTS' | 'FREE';

/** A confirmed order as settlement reads it. Amounts in fen; fee + subsidy = cost. */
export interface ConfirmedOrder {
  readonly orderId: string;
  readonly paidBy: PaidBy;
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

/** A settlement in sums (结算合计): fee + subsidy = cost, and `points` is the part of the subsidy for places given for points. */
export interface SettlementSums {
  readonly orders: number;
  readonly cost: number;
  readonly fee: number;
  readonly subsidy: number;
  readonly points: number;
}

/**
 * Who pays how much for these orders, of which the fees are in the books of `vendorFundId`: the parts add up to what the
 * orders cost, to the fen, and stand in a fixed order. Throws an Error for an order whose parts do not make its cost.
 */
export function partsOf(vendorFundId: string, orders: readonly ConfirmedOrder[]): SettlementPart[] {
  const parts = new Map<string, SettlementPart>();
  for (const order of orders) {
    for (const part of partsOfOrder(vendorFundId, order)) {
      const key = keyOf(part);
      const known = parts.get(key) ?? { ...part, orders: 0, amount: 0 };
      parts.set(key, { ...known, orders: known.orders + 1, amount: known.amount + part.amount });
    }
  }
  return [...parts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part);
}

/** The sums of orders. Throws as `partsOf`. */
export function sumsOf(orders: readonly ConfirmedOrder[]): SettlementSums {
  orders.forEach(requireWhole);
  const sum = (of: (order: ConfirmedOrder) => number): number => orders.reduce((total, order) => total + of(order), 0);
  return {
    orders: orders.length,
    cost: sum(({ cost }) => cost),
    fee: sum(({ fee }) => fee),
    subsidy: sum(({ subsidy }) => subsidy),
    points: sum(({ paidBy, subsidy }) => (paidBy === 'POINTS' ? subsidy : 0)),
  };
}

function partsOfOrder(vendorFundId: string, order: ConfirmedOrder): SettlementPart[] {
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

function requireWhole({ orderId, cost, fee, subsidy, fundId, purposeId, rail }: ConfirmedOrder): void {
  const whole = Number.isSafeInteger(cost) && fee >= 0 && subsidy >= 0 && fee + subsidy === cost;
  const named = (subsidy === 0 || (fundId !== null && purposeId !== null)) && (fee === 0 || rail !== null);
  if (!whole || !named) throw new Error(`order ${orderId}: fee ${fee} and subsidy ${subsidy} do not make ${cost}`);
}

const keyOf = ({ kind, fundId, purposeId, rail }: SettlementPart): string =>
  [SETTLEMENT_PART_KINDS.indexOf(kind), fundId, purposeId, rail].join(' ');
