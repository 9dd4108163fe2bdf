import { addYears, type LocalDate } from '#kernel';

/** The last day without applications 限制申报 after a breach; null where the rulebook bars nobody. */
export function bannedUntil(breachOn: LocalDate, banYears: number): LocalDate | null {
  return banYears === 0 ? null : addYears(breachOn, banYears);
}

/** Whether an organisation is barred on a date by one of its bans, given by their last days. */
export function isBanned(lastDays: readonly LocalDate[], on: LocalDate): boolean {
  return lastDays.some((last) => on <= last);
}
