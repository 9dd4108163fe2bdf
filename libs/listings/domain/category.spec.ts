import { localDate } from '#kernel';
import { categoriesAt, holdsOn, overlap, type CategoryDecision, type Validity } from './category.js';

const from = (validFrom: string, validTo: string | null = null): Validity => ({
  validFrom: localDate(validFrom),
  validTo: validTo === null ? null : localDate(validTo),
});

describe('the category of a person at a date', () => {
  it.each<[Validity, string, boolean]>([
    [from('2026-01-01', '2026-12-31'), '2025-12-31', false],
    [from('2026-01-01', '2026-12-31'), '2026-01-01', true],
    [from('2026-01-01', '2026-12-31'), '2026-12-31', true],
    [from('2026-01-01', '2026-12-31'), '2027-01-01', false],
    [from('2026-01-01'), '2099-01-01', true],
    [from('2026-05-05', '2026-05-05'), '2026-05-05', true],
  ])('%j on %s: %s', (validity, date, holds) => {
    expect(holdsOn(validity, localDate(date))).toBe(holds);
  });

  it('has each category once, in the order of the list, and none for an ordinary resident', () => {
    const decisions: CategoryDecision[] = [
      { category: 'VETERAN', ...from('2026-01-01') },
      { category: 'LOW_INCOME', ...from('2026-01-01', '2026-06-30') },
      { category: 'LOW_INCOME', ...from('2026-03-01') },
      { category: 'DISABLED', ...from('2026-07-01') },
    ];
    expect(categoriesAt(decisions, localDate('2026-06-30'))).toEqual(['LOW_INCOME', 'VETERAN']);
    expect(categoriesAt(decisions, localDate('2025-06-30'))).toEqual([]);
    expect(categoriesAt([], localDate('2026-06-30'))).toEqual([]);
  });

  it.each<[Validity, Validity, boolean]>([
    [from('2026-01-01', '2026-01-31'), from('2026-02-01'), false],
    [from('2026-01-01', '2026-02-01'), from('2026-02-01'), true],
    [from('2026-01-01'), from('2030-01-01', '2030-01-02'), true],
    [from('2030-01-01'), from('2026-01-01', '2029-12-31'), false],
  ])('%j and %j share a day: %s', (one, other, shared) => {
    expect(overlap(one, other)).toBe(shared);
    expect(overlap(other, one)).toBe(shared);
  });
});
