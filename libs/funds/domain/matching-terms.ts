import { localDate } from '#kernel';
import { VELOCITY, type MatchingRules, type MatchFactor } from './matching.js';
import { matchingErrors } from './matching.errors.js';

/** The largest part of a factor. */
const MOST_PART = 1_000;
const MOST_DRIVES = 100;

/** Rules as the charity and its sponsor agree on them. Amounts in fen. */
export interface MatchingTerms {
  readonly fundId: string | null;
  readonly driveIds: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly factor: MatchFactor;
  readonly capPerGift: number | null;
  readonly capPerDonorDay: number | null;
  readonly capPerDrive: number | null;
}

/** The rules as they are published, in one form. Throws POOL_INCOMPLETE, BAD_USER_INPUT for a day that does not exist. */
export function rulesOf(terms: MatchingTerms, today: string): MatchingRules {
  const { fundId, driveIds, from, to, factor, capPerGift, capPerDonorDay, capPerDrive } = terms;
  const faults: [string, boolean][] = [
    ['fundId', (fundId === null) === (driveIds.length === 0)],
    ['driveIds', driveIds.length > MOST_DRIVES],
    ['to', localDate(to) < localDate(from) || to < today],
    ['factor', !isPart(factor.numerator) || !isPart(factor.denominator)],
    ['capPerGift', !isCap(capPerGift)],
    ['capPerDonorDay', !isCap(capPerDonorDay)],
    ['capPerDrive', !isCap(capPerDrive)],
  ];
  const fault = faults.find(([, isFault]) => isFault);
  if (fault) throw matchingErrors.POOL_INCOMPLETE({ field: fault[0] });
  const { numerator, denominator } = factor;
  return {
    coverKind: fundId === null ? 'DRIVES' : 'FUND',
    covered: fundId === null ? [...new Set(driveIds)].sort() : [fundId],
    ...{ from, to, factor: { numerator, denominator }, capPerGift, capPerDonorDay, capPerDrive, ...VELOCITY },
  };
}

const isPart = (value: number): boolean => Number.isSafeInteger(value) && value > 0 && value <= MOST_PART;
const isCap = (value: number | null): boolean => value === null || (Number.isSafeInteger(value) && value > 0);
