import { generalErrors } from '#kernel';

/** What a person may do with points besides redeeming them. Points are never bought, sold or turned into money. */
export interface GivingRules {
  /** Whether points may be given to family (赠与家人). */
  gifts: boolean;
  /** Most points given to family in a calendar year; null for no limit. */
  giftsPerYear: number | null;
  /** Whether points may be donated to elders in need (助老捐赠). */
  donations: boolean;
  /** Most points donated in a calendar year; null for no limit. */
  donationsPerYear: number | null;
  /** Most points that a person has for own use; what is earned beyond can only be donated (南京). Null for no limit. */
  personalCap: number | null;
}

/** Gifts and donations without limits. */
export const defaultGiving: GivingRules = {
  gifts: true,
  giftsPerYear: null,
  donations: true,
  donationsPerYear: null,
  personalCap: null,
};

/** The spans of a limit (兑换周期): calendar ones, in Shanghai. */
export const redemptionPeriods = ['DAY', 'MONTH', 'QUARTER', 'YEAR'] as const;
export type RedemptionPeriod = (typeof redemptionPeriods)[number];

/** How often and for how much a person may redeem (兑换限制). */
export interface RedemptionRules {
  /** Whether points may be redeemed for goods and services at all. */
  allowed: boolean;
  period: RedemptionPeriod;
  /** Most redemptions of a person in one period (海林: 1 in a quarter); null for no limit. */
  timesPerPeriod: number | null;
  /** Most points of a person in one period; null for no limit. */
  pointsPerPeriod: number | null;
  /** Days after the day of the fulfilment within which a merchant takes it back (退回期限); 0 for the same day only. */
  returnDays: number;
}

const mostReturnDays = 366;

/** Redemption without limits; a week to bring it back. */
export const defaultRedemption: RedemptionRules = {
  allowed: true,
  period: 'YEAR',
  timesPerPeriod: null,
  pointsPerPeriod: null,
  returnDays: 7,
};

/** Refuses (BAD_USER_INPUT) limits that are not whole numbers of 1 and more, or a cap with nowhere to go. */
export function checkedGiving(rules: GivingRules): GivingRules {
  const { gifts, giftsPerYear, donations, donationsPerYear, personalCap } = rules;
  requireLimit('giving.giftsPerYear', giftsPerYear);
  requireLimit('giving.donationsPerYear', donationsPerYear);
  requireLimit('giving.personalCap', personalCap);
  if (personalCap !== null && !donations) {
    throw generalErrors.BAD_USER_INPUT({
      field: 'giving.personalCap',
      reason: 'what exceeds it must be able to be donated',
    });
  }
  return { gifts, giftsPerYear, donations, donationsPerYear, personalCap };
}

/** Refuses (BAD_USER_INPUT) limits that are not whole numbers of 1 and more. */
export function checkedRedemption(rules: RedemptionRules): RedemptionRules {
  const { allowed, period, timesPerPeriod, pointsPerPeriod, returnDays } = rules;
  if (!redemptionPeriods.includes(period)) {
    throw generalErrors.BAD_USER_INPUT({
      field: 'redemption.period',
      reason: `one of ${redemptionPeriods.join(', ')}`,
    });
  }
  requireLimit('redemption.timesPerPeriod', timesPerPeriod);
  requireLimit('redemption.pointsPerPeriod', pointsPerPeriod);
  if (!Number.isInteger(returnDays) || returnDays < 0 || returnDays > mostReturnDays) {
    throw generalErrors.BAD_USER_INPUT({ field: 'redemption.returnDays', reason: `0 to ${mostReturnDays}` });
  }
  return { allowed, period, timesPerPeriod, pointsPerPeriod, returnDays };
}

function requireLimit(field: string, limit: number | null): void {
  if (limit === null || (Number.isSafeInteger(limit) && limit >= 1)) return;
  throw generalErrors.BAD_USER_INPUT({ field, reason: 'a whole number of 1 and more, or none' });
}

/** How much of an award lies within the cap on own use; the rest can only be donated. */
export function withinCap(cap: number | null, forOwnUse: number, amount: number): number {
  return cap === null ? amount : Math.min(amount, Math.max(0, cap - forOwnUse));
}
