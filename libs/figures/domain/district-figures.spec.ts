import { localDate } from '#kernel';
import { shownFigures, type Counted, type DayOfService } from './district-figures.js';

const money = { funds: 1, balance: 100, raised: 300, givenToday: 50, giftsToday: 1, paidOut: 200 };
const day = (date: string, services: number, minutes: number): DayOfService => ({
  ...{ day: localDate(date), services, minutes },
});
const counted = (change: Partial<Counted>): Counted => ({ grids: [], onDuty: 0, days: [], money, ...change });
const shown = (change: Partial<Counted>) =>
  shownFigures(counted(change), localDate('2026-11-20'), localDate('2026-11-01'));

describe('the figures of a region', () => {
  it('show the busiest grid first, and small ones by name without their number', () => {
    const grid = (name: string, live: number) => ({ regionId: name, name, live });
    const { grids, live } = shown({ grids: [grid('丙', 4), grid('乙', 2), grid('甲', 6), grid('丁', 30)] });
    expect(grids.map(({ name, live: { count } }) => [name, count])).toEqual([
      ['丁', 30],
      ['甲', 6],
      ['丙', null],
      ['乙', null],
    ]);
    expect(live.count).toBe(42);
  });

  it('show a day of fewer than five services without its minutes', () => {
    const days = [day('2026-11-20', 4, 100), day('2026-11-21', 5, 300), day('2026-11-22', 0, 0)];
    expect(shown({ days }).days.map(({ minutes, services }) => [minutes, services.count])).toEqual([
      [null, null],
      [300, 5],
      [0, 0],
    ]);
  });

  it.each<[string, DayOfService[], number]>([
    ['nothing of nothing', [], 0],
    [
      'only full days, while the quiet ones would be told by the rest',
      [day('2026-11-02', 3, 90), day('2026-11-03', 9, 500)],
      500,
    ],
    ['quiet days, too, once they are of five services', [day('2026-11-02', 3, 90), day('2026-11-03', 2, 60)], 150],
    ['nothing of the month before', [day('2026-10-31', 9, 500), day('2026-11-01', 6, 200)], 200],
  ])('count as the minutes of the month %s', (_, days, minutes) =>
    expect(shown({ days }).minutesThisMonth).toBe(minutes),
  );

  it('show days from the first one only', () => {
    expect(shown({ days: [day('2026-11-02', 9, 90), day('2026-11-20', 9, 60)] }).days).toHaveLength(1);
  });
});
