import { addDays, localDate } from '#kernel';
import { shownSpendings, SHOWN_SPENDINGS, type SpendingLine } from './shown-spendings.js';

const today = localDate('2026-03-20');
const since = localDate('2025-01-01');
let ids = 0;

/** Bookings of one day: so many, each on somebody else unless told. */
const day = (on: string, count: number, change: Partial<SpendingLine> = {}): SpendingLine[] =>
  Array.from({ length: count }, () => {
    const id = `case-${(ids += 1)}`;
    const line = { kind: 'ORDER' as const, purposeId: 'p', spentId: id, whose: id, on: localDate(on), amount: 100 };
    return { ...line, ...change };
  });

const show = (lines: readonly SpendingLine[], more = 0) => {
  const spent = new Map<string, number>();
  for (const { purposeId, amount } of lines) spent.set(purposeId, (spent.get(purposeId) ?? 0) + amount);
  if (more > 0) spent.set('p', (spent.get('p') ?? 0) + more);
  const rows = shownSpendings(spent, { lines, since, today });
  for (const [purposeId, amount] of spent) {
    const own = rows.filter((row) => row.purposeId === purposeId);
    expect(own.reduce((sum, row) => sum + row.amount, 0)).toBe(amount);
  }
  return rows.map(({ kind, from, until, cases, amount }) => [kind, from, until, cases, amount]);
};
const together = (amount: number) => [null, null, null, null, amount];

describe('spending as everybody sees it', () => {
  it('shows nothing of one single case but what the sums tell', () => {
    expect(show(day('2026-03-02', 1, { kind: 'GRANT', amount: 150_000 }))).toEqual([together(150_000)]);
  });

  it('shows a day of five people apart, and not one of four', () => {
    expect(show(day('2026-03-18', 5))).toEqual([['ORDER', '2026-03-18', '2026-03-18', 5, 500]]);
    expect(show(day('2026-03-18', 4))).toEqual([together(400)]);
  });

  it('counts people: five meals of one elder are one', () => {
    expect(show(day('2026-03-18', 5, { whose: 'elder' }))).toEqual([together(500)]);
    const meals = [...day('2026-03-18', 4), ...day('2026-03-18', 3, { whose: 'elder' })];
    expect(show(meals)).toEqual([['ORDER', '2026-03-18', '2026-03-18', 7, 700]]);
  });

  it('does not show today apart before it is over', () => {
    expect(show(day(today, 9))).toEqual([together(900)]);
  });

  it('puts few of a day into their month, else into their year', () => {
    const january = [...day('2026-01-05', 3), ...day('2026-01-31', 2)];
    expect(show([...january, ...day('2026-01-12', 5)])).toEqual([
      ['ORDER', '2026-01-12', '2026-01-12', 5, 500],
      ['ORDER', '2026-01-01', '2026-01-31', 5, 500],
    ]);
    const lastYear = ['2025-02-03', '2025-05-03', '2025-12-31'].flatMap((on) => day(on, 2));
    expect(show(lastYear)).toEqual([['ORDER', '2025-01-01', '2025-12-31', 6, 600]]);
    expect(show(day('2026-02-03', 5))[0]?.[2]).toBe('2026-02-03');
    expect(show([...day('2026-02-03', 3), ...day('2026-02-28', 2)])).toEqual([
      ['ORDER', '2026-02-01', '2026-02-28', 5, 500],
    ]);
    // This month and this year are not over.
    expect(show([...day('2026-03-03', 3), ...day('2026-03-04', 3)])).toEqual([together(600)]);
  });

  it('keeps kinds and purposes apart', () => {
    const lines = [
      ...[...day('2026-03-18', 3), ...day('2026-03-18', 3, { kind: 'GRANT' })],
      ...day('2026-03-18', 3, { purposeId: 'q' }),
    ];
    expect(show(lines)).toEqual([together(600), together(300)]);
  });

  it('takes the smallest other row in where what is left is of fewer than five: the rest of the sum tells nobody', () => {
    const lines = [...day('2026-03-17', 9), ...day('2026-03-18', 5), ...day('2026-03-19', 1, { amount: 77 })];
    expect(show(lines)).toEqual([['ORDER', '2026-03-17', '2026-03-17', 9, 900], together(577)]);
    const project = day('2026-03-18', 1, { kind: 'PROJECT', amount: 9_000 });
    expect(show([...project, ...day('2026-03-18', 1, { kind: 'GRANT', amount: 300 })])).toEqual([together(9_300)]);
  });

  it('shows projects one by one, with their day', () => {
    const project = (on: string) => day(on, 1, { kind: 'PROJECT', amount: 9_000 });
    expect(show([...project('2026-03-01'), ...project('2026-03-20')])).toEqual([
      ['PROJECT', '2026-03-20', '2026-03-20', null, 9_000],
      ['PROJECT', '2026-03-01', '2026-03-01', null, 9_000],
    ]);
  });

  it('shows the newest rows, and all of the rest in one', () => {
    const days = Array.from({ length: SHOWN_SPENDINGS + 2 }, (_, at) => addDays(today, -1 - at));
    const rows = show(days.flatMap((on) => day(on, 5)));
    expect(rows).toHaveLength(SHOWN_SPENDINGS + 1);
    expect(rows.at(-1)).toEqual(together(1_000));
  });

  it('tells nothing of a time of which it does not know all, and puts what it does not know to the rest', () => {
    const lines = [...day('2024-12-30', 3), ...day('2024-12-31', 3), ...day('2026-03-18', 5)];
    expect(show(lines, 5_000)).toEqual([['ORDER', '2026-03-18', '2026-03-18', 5, 500], together(5_600)]);
  });
});
