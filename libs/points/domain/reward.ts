import { endOfBusinessDate, generalErrors, localDate, startOfBusinessDate, wholeNumber } from '#kernel';
import type { RedemptionPeriod } from './giving-rules.js';
import { pointsErrors } from './points.errors.js';
import type { RewardState } from './reward.states.js';

/** What a reward is (兑换品类型): something to take along, or a service. */
export const rewardKinds = ['GOODS', 'SERVICE'] as const;
export type RewardKind = (typeof rewardKinds)[number];

/** The terms as they are asked for; days are business dates in Shanghai. */
export interface RewardDraft {
  kind: RewardKind;
  name: string;
  description: string;
  /** Where it is fetched or given. */
  place: string;
  /** In points, above zero: points are never money, and nothing is given away under their name. */
  price: number;
  stock: number;
  validFrom: string;
  validUntil: string;
  /** Days to fetch it after the day of the reservation. */
  pickUpDays: number;
  /** Whether the merchant prepares it before it can be fetched. */
  prepared: boolean;
  /** Most pieces for one person in a calendar period; null for no limit. */
  timesPerPeriod: number | null;
  period: RedemptionPeriod;
}

/** The terms as they are kept, with instants. */
export type RewardTerms = Omit<RewardDraft, 'validFrom' | 'validUntil'> & { validFrom: Date; validUntil: Date };

const mostPickUpDays = 366;
const mostPieces = 1_000_000;

/** Refuses (BAD_USER_INPUT) terms that cannot be: no price, no pieces, an end in the past or before the beginning. */
export function checkedTerms(draft: RewardDraft, now: Date): RewardTerms {
  requireAboveZero('price', draft.price);
  requireAboveZero('stock', draft.stock);
  if (draft.stock > mostPieces) throw refuse('stock', `must be 1 to ${mostPieces}`);
  if (draft.timesPerPeriod !== null) requireAboveZero('timesPerPeriod', draft.timesPerPeriod);
  if (!Number.isInteger(draft.pickUpDays) || draft.pickUpDays < 1 || draft.pickUpDays > mostPickUpDays) {
    throw refuse('pickUpDays', `must be 1 to ${mostPickUpDays}`);
  }
  const validFrom = startOfBusinessDate(localDate(draft.validFrom));
  const validUntil = endOfBusinessDate(localDate(draft.validUntil));
  if (validUntil < validFrom) throw refuse('validUntil', 'ends before it begins');
  if (validUntil < now) throw refuse('validUntil', 'must not be past');
  return { ...draft, validFrom, validUntil };
}

/** Refuses what cannot be redeemed at an instant. The pieces are looked at last. */
export function requireOffered(
  reward: { state: RewardState; validFrom: Date; validUntil: Date; stock: number },
  at: Date,
): void {
  if (at > reward.validUntil) throw pointsErrors.REWARD_EXPIRED();
  if (reward.state !== 'OPEN' || at < reward.validFrom) throw pointsErrors.REWARD_UNAVAILABLE();
  if (reward.stock < 1) throw pointsErrors.REWARD_OUT_OF_STOCK();
}

/** Refuses (REWARD_OUTSIDE_REGION) who does not live in the region of a reward or below it. */
export function requireForRegion(reward: { regionPath: string }, personPath: string): void {
  if (!personPath.startsWith(reward.regionPath)) throw pointsErrors.REWARD_OUTSIDE_REGION();
}

/** The pieces after `by` more (or fewer, if negative). BAD_USER_INPUT for none, REWARD_OUT_OF_STOCK below zero. */
export function changedStock(stock: number, by: number): number {
  if (wholeNumber(by, 'by') === 0) throw refuse('by', 'must not be zero');
  if (stock + by > mostPieces) throw refuse('by', `must be within 1..${mostPieces}`);
  if (stock + by < 0) throw pointsErrors.REWARD_OUT_OF_STOCK();
  return stock + by;
}

function requireAboveZero(field: string, value: number): void {
  if (wholeNumber(value, field) <= 0) throw refuse(field, 'must be above zero');
}

const refuse = (field: string, reason: string): Error => generalErrors.BAD_USER_INPUT({ field, reason });
