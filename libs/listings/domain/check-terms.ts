import { generalErrors, wholeNumber } from '#kernel';
import { catalogueErrors } from './catalogue.errors.js';
import { PERSON_CATEGORIES } from './category.js';
import type { TermsDraft } from './listing-terms.js';
import { MOST_GRACE_MINUTES } from './no-show.js';
import { MOST_ORDERS } from './order-limits.js';
import { feeOf, type PriceGroup } from './price.js';
import type { CancellationTier } from './refund.js';

/** The dearest single service, in fen: ¥100,000. */
const DEAREST = 10_000_000;
const MOST_POINTS = 1_000_000;
const MOST_PLACES = 10_000;
const LONGEST_NOTICE = 366 * 24 * 60;

/** Who is worse off than the one before: 低保边缘, 低保, 特困. */
const BY_NEED: readonly PriceGroup[] = ['RESIDENT', 'LOW_INCOME_MARGIN', 'LOW_INCOME', 'EXTREME_POVERTY'];

/** Every group of a price table. */
export const PRICE_GROUPS: readonly PriceGroup[] = ['RESIDENT', ...PERSON_CATEGORIES];

/**
 * Refuses terms that cannot be: FEE_ABOVE_COST, FEE_RISES_FOR_POORER, PRICE_TABLE_INCOMPLETE, COST_MISSING, SUBSIDY_FUND_MISSING where somebody pays less than the
 * cost and no fund is named, BAD_USER_INPUT for numbers out of range and rules of cancellation that contradict themselves.
 */
export function checkTerms(terms: TermsDraft): void {
  within('unitCost', terms.unitCost, 0, DEAREST);
  within('complaintLimit', terms.complaintLimit, 1, 100);
  if (terms.graceMinutes !== undefined) within('graceMinutes', terms.graceMinutes, 0, MOST_GRACE_MINUTES);
  if (terms.ordersPerPerson !== undefined) within('ordersPerPerson', terms.ordersPerPerson, 1, MOST_ORDERS);
  checkPrices(terms);
  if (terms.points !== null) {
    if (terms.unitCost === 0) throw catalogueErrors.COST_MISSING();
    within('points.price', terms.points.price, 1, MOST_POINTS);
    within('points.places', terms.points.places, 1, MOST_PLACES);
  }
  checkTiers(terms.cancellation);
}

function checkPrices(terms: TermsDraft): void {
  const groups = terms.prices.map(({ group }) => group);
  const each = new Set(groups);
  if (!each.has('RESIDENT') || each.size !== groups.length) throw catalogueErrors.PRICE_TABLE_INCOMPLETE();
  for (const { group, fee } of terms.prices) {
    within('prices.fee', fee, 0, DEAREST);
    if (fee > terms.unitCost) throw catalogueErrors.FEE_ABOVE_COST({ group });
  }
  checkFairness(terms);
  const subsidised = PRICE_GROUPS.some((group) => feeOf(terms, group) < terms.unitCost);
  if (subsidised && terms.subsidy === null) throw catalogueErrors.SUBSIDY_FUND_MISSING();
}

/** No group pays more than residents, and the worse off somebody is the less, or the same. */
function checkFairness(terms: TermsDraft): void {
  const most = feeOf(terms, 'RESIDENT');
  const dearer = terms.prices.find(({ fee }) => fee > most);
  if (dearer !== undefined) throw catalogueErrors.FEE_RISES_FOR_POORER({ group: dearer.group });
  BY_NEED.reduce((richer, group) => {
    if (feeOf(terms, group) > feeOf(terms, richer)) throw catalogueErrors.FEE_RISES_FOR_POORER({ group });
    return group;
  });
}

/** Each notice once; the earlier somebody cancels, the less is kept. */
function checkTiers(tiers: readonly CancellationTier[]): void {
  for (const { minutesBefore, percentKept } of tiers) {
    within('cancellation.minutesBefore', minutesBefore, 0, LONGEST_NOTICE);
    within('cancellation.percentKept', percentKept, 0, 100);
  }
  const byNotice = [...tiers].sort((one, other) => one.minutesBefore - other.minutesBefore);
  byNotice.reduce<CancellationTier | undefined>((before, tier) => {
    const falls = before === undefined || tier.percentKept <= before.percentKept;
    if (before?.minutesBefore === tier.minutesBefore || !falls) {
      const reason = 'each notice once; with more notice less is kept';
      throw generalErrors.BAD_USER_INPUT({ field: 'cancellation', reason });
    }
    return tier;
  }, undefined);
}

function within(field: string, value: number, least: number, most: number): void {
  wholeNumber(value, field);
  if (value < least || value > most) {
    throw generalErrors.BAD_USER_INPUT({ field, reason: `must be within ${least}..${most}` });
  }
}
