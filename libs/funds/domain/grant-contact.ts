import { businessDate, generalErrors, localDate } from '#kernel';
import type { GrantContact } from './grant.types.js';

/** People of one household, at most. */
export const LARGEST_HOUSEHOLD = 20;

/** Refuses what happened in the future, and no date. Throws BAD_USER_INPUT. */
export function checkOccurred(occurredOn: string, now: Date): void {
  if (localDate(occurredOn) > businessDate(now)) {
    throw generalErrors.BAD_USER_INPUT({ field: 'occurredOn', reason: 'lies in the future' });
  }
}

/** Refuses no money, and parts of a fen. Throws BAD_USER_INPUT. */
export function checkGrantAmount(amount: number): void {
  if (!Number.isSafeInteger(amount) || amount < 1) {
    throw generalErrors.BAD_USER_INPUT({ field: 'amount', reason: 'is a whole number of fen above zero' });
  }
}

/** Refuses a household larger than any. Throws BAD_USER_INPUT. */
export function checkHousehold({ household }: GrantContact): void {
  if (household.length > LARGEST_HOUSEHOLD) {
    throw generalErrors.BAD_USER_INPUT({ field: 'household', reason: `has at most ${LARGEST_HOUSEHOLD} members` });
  }
}
