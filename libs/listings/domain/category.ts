import type { LocalDate } from '#kernel';

/** Categories of people (对象类别), decided by a station. The first six are special groups (特殊群体). */
export const PERSON_CATEGORIES = [
  'LOW_INCOME',
  'EXTREME_POVERTY',
  'DISABLED',
  'AGED_ALONE',
  'CHILD_IN_NEED',
  'BEREAVED_FAMILY',
  'LOW_INCOME_MARGIN',
  'VETERAN',
] as const;
export type PersonCategory = (typeof PERSON_CATEGORIES)[number];

/** Special groups (特殊群体): their fee is 0 unless a price table says otherwise. */
export const SPECIAL_GROUPS: readonly PersonCategory[] = PERSON_CATEGORIES.slice(0, 6);

/** Days on which a decision holds; the last day counts, null is without end. */
export interface Validity {
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** A decision of a station: a person is of a category on these days. */
export interface CategoryDecision extends Validity {
  readonly category: PersonCategory;
}

/** Whether a decision holds on a day. */
export function holdsOn({ validFrom, validTo }: Validity, date: LocalDate): boolean {
  return validFrom <= date && (validTo === null || date <= validTo);
}

/** The categories that hold on a day, each once, in the order of the list. None: an ordinary resident. */
export function categoriesAt(decisions: readonly CategoryDecision[], date: LocalDate): PersonCategory[] {
  const holding = new Set(decisions.filter((one) => holdsOn(one, date)).map(({ category }) => category));
  return PERSON_CATEGORIES.filter((category) => holding.has(category));
}

/** Whether two decisions share a day. */
export function overlap(one: Validity, other: Validity): boolean {
  const endsBefore = (a: Validity, b: Validity): boolean => a.validTo !== null && a.validTo < b.validFrom;
  return !endsBefore(one, other) && !endsBefore(other, one);
}
