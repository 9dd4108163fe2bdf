import { addDays, addYears, businessDate, endOfBusinessDate, generalErrors, localDate } from '#kernel';

/** How long points live (积分有效期): for ever, to the end of a calendar year (黄石), or some years (黄山). */
export type ExpiryKind = 'NONE' | 'END_OF_YEAR' | 'YEARS';

/** The rule of one policy version. */
export interface ExpiryRule {
  kind: ExpiryKind;
  /** END_OF_YEAR: years after the one in which they were earned, 0 for the same. YEARS: how many. */
  years: number;
  /** Days that points live on when a settled redemption is returned after their end; 0: they end at once. */
  returnGraceDays: number;
}

/** Points without an end. */
export const noExpiry: ExpiryRule = { kind: 'NONE', years: 0, returnGraceDays: 0 };

const mostYears = 50;
const mostGraceDays = 366;

/** Refuses (BAD_USER_INPUT) what cannot be computed; returns the rule with a fixed number of years for NONE. */
export function checkedExpiry({ kind, years, returnGraceDays }: ExpiryRule): ExpiryRule {
  const least = kind === 'YEARS' ? 1 : 0;
  if (!Number.isInteger(years) || years < least || years > mostYears) {
    throw generalErrors.BAD_USER_INPUT({ field: 'expiry.years', reason: `${least} to ${mostYears}` });
  }
  if (!Number.isInteger(returnGraceDays) || returnGraceDays < 0 || returnGraceDays > mostGraceDays) {
    throw generalErrors.BAD_USER_INPUT({ field: 'expiry.returnGraceDays', reason: `0 to ${mostGraceDays}` });
  }
  return { kind, years: kind === 'NONE' ? 0 : years, returnGraceDays };
}

/** The end of lots that do not expire. */
export const NEVER = new Date('9999-12-31T00:00:00.000Z');

/**
 * The last instant at which points earned at an instant can be spent, always the last millisecond of a day in Shanghai.
 * Years are counted from day to day; what was earned on 29 February ends on 28 February where the year has no 29th.
 */
export function expiryOf(rule: Pick<ExpiryRule, 'kind' | 'years'>, earnedAt: Date): Date {
  const earned = businessDate(earnedAt);
  if (rule.kind === 'NONE') return NEVER;
  if (rule.kind === 'YEARS') return endOfBusinessDate(addYears(earned, rule.years));
  const year = Number(earned.slice(0, 4)) + rule.years;
  return endOfBusinessDate(localDate(`${String(year).padStart(4, '0')}-12-31`));
}

/** Whether points can still be spent: to the very last millisecond. */
export const isLive = (lot: { expiresAt: Date }, at: Date): boolean => at.getTime() <= lot.expiresAt.getTime();

/**
 * The end of a lot to which points of a settled redemption come back: as it was while it lives, else `graceDays` more
 * from the day of the return. With 0 the end stays in the past, and what came back expires with the next run.
 */
export function endAfterReturn(lot: { expiresAt: Date }, graceDays: number, at: Date): Date {
  if (isLive(lot, at) || graceDays === 0) return lot.expiresAt;
  return endOfBusinessDate(addDays(businessDate(at), graceDays));
}
