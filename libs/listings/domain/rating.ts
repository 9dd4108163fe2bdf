import { addDays, businessDate, endOfBusinessDate, generalErrors } from '#kernel';
import { feedbackErrors } from './feedback.errors.js';
import type { ServiceOrderState } from './service-order.states.js';

/** Most stars of a rating (评价星级). */
export const MOST_STARS = 5;
/** Days after the confirmation in which an order is rated. */
export const RATE_DAYS = 30;

/** Stars of all ratings together, how many there are, and their mean in hundredths of a star. */
export interface RatingTotals {
  readonly ratingSum: number;
  readonly ratingCount: number;
  readonly ratingMean: number;
}

/** The totals with one more rating; the mean is rounded down, so that no listing looks better than it is. BAD_USER_INPUT. */
export function withRating({ ratingSum, ratingCount }: RatingTotals, stars: number): RatingTotals {
  if (!Number.isInteger(stars) || stars < 1 || stars > MOST_STARS) {
    throw generalErrors.BAD_USER_INPUT({ field: 'stars', reason: `must be within 1..${MOST_STARS}` });
  }
  const [sum, count] = [ratingSum + stars, ratingCount + 1];
  return { ratingSum: sum, ratingCount: count, ratingMean: Math.floor((sum * 100) / count) };
}

/** Refuses to rate an order that is not confirmed, or was long ago. ORDER_NOT_RATABLE, RATING_TOO_LATE. */
export function requireRatable(order: { state: ServiceOrderState; confirmedAt: Date | null }, now: Date): void {
  const confirmed = order.state === 'CONFIRMED' || order.state === 'SETTLED';
  if (!confirmed || order.confirmedAt === null) throw feedbackErrors.ORDER_NOT_RATABLE();
  const last = endOfBusinessDate(addDays(businessDate(order.confirmedAt), RATE_DAYS));
  if (now > last) throw feedbackErrors.RATING_TOO_LATE({ days: RATE_DAYS });
}
