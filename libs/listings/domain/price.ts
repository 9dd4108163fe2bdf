import { SPECIAL_GROUPS, type PersonCategory } from './category.js';

/** Whom a line of a price table is for: everybody who lives here, or a category. */
export type PriceGroup = 'RESIDENT' | PersonCategory;

/** A line of a price table (价目). In fen. */
export interface PriceLine {
  readonly group: PriceGroup;
  readonly fee: number;
}

/** What a service costs and who bears it. In fen; the table has a line for RESIDENT and no fee above the cost. */
export interface PricedTerms {
  readonly unitCost: number;
  readonly prices: readonly PriceLine[];
}

/** One order's money, in fen: fee + subsidy = cost. */
export interface Price {
  readonly cost: number;
  /** What the person pays (低偿收费). */
  readonly fee: number;
  /** What a fund pays for the person (补贴). */
  readonly subsidy: number;
}

/**
 * What somebody of these categories pays: the lowest fee that any of them gives a right to, and never more than an
 * ordinary resident pays. A special group that the table does not name pays nothing; another one pays as residents do.
 */
export function priceOf(terms: PricedTerms, categories: readonly PersonCategory[]): Price {
  const fee = Math.min(...(['RESIDENT', ...categories] as const).map((group) => feeOf(terms, group)));
  return { cost: terms.unitCost, fee, subsidy: terms.unitCost - fee };
}

/** The fee of one group by the table, in fen. */
export function feeOf({ prices, unitCost }: PricedTerms, group: PriceGroup): number {
  const line = prices.find((one) => one.group === group);
  if (line !== undefined) return line.fee;
  if (group === 'RESIDENT') return unitCost;
  return SPECIAL_GROUPS.includes(group) ? 0 : feeOf({ prices, unitCost }, 'RESIDENT');
}
