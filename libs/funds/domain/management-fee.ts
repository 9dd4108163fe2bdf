import { disclosureErrors } from './disclosure.errors.js';
import { grantsErrors } from './grants.errors.js';
import { floorPermille } from './spending-limits.js';

/** Where a management fee stands. */
export type ManagementFeeState = 'REQUESTED' | 'BOOKED';

/** Most that a fund may pay its host, in thousandths of the year's income, where its own limit says nothing else. */
export const DEFAULT_FEE_PERMILLE = 50;

/** No fund's limit is above this: the law gives a public foundation a tenth for administration, 《慈善法》第六十一条. */
export const MOST_FEE_PERMILLE = 100;

/** What a fee is measured by, in fen. */
export interface FeeRoom {
  readonly yearIncome: number;
  readonly permille: number;
  /** Booked in the year already. */
  readonly taken: number;
  /** What the purpose has. */
  readonly available: number;
}

/** Refuses a fee above its limit or above what the purpose has. Throws MANAGEMENT_FEE_ABOVE_LIMIT, FUND_MONEY_NOT_AVAILABLE. */
export function checkFee(amount: number, { yearIncome, permille, taken, available }: FeeRoom): void {
  const left = Math.max(0, floorPermille(Math.max(0, yearIncome), permille) - taken);
  if (amount > left) throw disclosureErrors.MANAGEMENT_FEE_ABOVE_LIMIT({ left });
  if (amount > available) {
    throw grantsErrors.FUND_MONEY_NOT_AVAILABLE({ available: Math.max(0, available), needed: amount });
  }
}
