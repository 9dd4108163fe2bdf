import type { PersonCategory } from './category.js';
import { requireWhole, type OrderWorth } from './order-money.js';
import { ordersErrors } from './orders.errors.js';
import { priceOf, type PricedTerms } from './price.js';
import type { OrderPaying } from './service-order.js';

/** What of the terms decides what an order is worth and who bears it. */
export interface OrderTerms extends PricedTerms {
  readonly fundId: string | null;
  readonly purposeId: string | null;
  readonly pointsPrice: number | null;
  readonly pointsFundId: string | null;
  readonly pointsPurposeId: string | null;
}

/** What an order is worth, how its guest pays, and which purpose bears the subsidy. */
export interface PricedOrder extends OrderWorth {
  readonly paidBy: OrderPaying;
  readonly fundId: string | null;
  readonly purposeId: string | null;
}

/**
 * What somebody of these categories owes for an order (订单计价): with points, nothing in money, and the purpose that was named for
 * such places bears the whole cost; else the fee of the price table, which is FREE at zero. Throws ORDER_TAKES_NO_POINTS,
 * BAD_USER_INPUT for terms that do not add up.
 */
export function priceOrder(
  terms: OrderTerms,
  categories: readonly PersonCategory[],
  payWith: 'MONEY' | 'POINTS',
): PricedOrder {
  const priced = payWith === 'POINTS' ? forPoints(terms) : forMoney(terms, categories);
  requireWhole(priced);
  return priced;
}

function forPoints({ unitCost, pointsPrice, pointsFundId, pointsPurposeId }: OrderTerms): PricedOrder {
  if (pointsPrice === null || pointsPrice <= 0) throw ordersErrors.ORDER_TAKES_NO_POINTS();
  const borne = { fundId: pointsFundId, purposeId: pointsPurposeId };
  return { cost: unitCost, fee: 0, subsidy: unitCost, points: pointsPrice, paidBy: 'POINTS', ...borne };
}

function forMoney(terms: OrderTerms, categories: readonly PersonCategory[]): PricedOrder {
  const { cost, fee, subsidy } = priceOf(terms, categories);
  const borne =
    subsidy === 0 ? { fundId: null, purposeId: null } : { fundId: terms.fundId, purposeId: terms.purposeId };
  return { cost, fee, subsidy, points: 0, paidBy: fee === 0 ? 'FREE' : 'MONEY', ...borne };
}
