import { datesFault, requireCalendar } from './round-dates.js';
import { presetOf } from './rulebook-presets.js';

const now = new Date('2026-03-02T02:00:00.000Z');
const at = (days: number, ms = 0): Date => new Date(now.getTime() + days * 86_400_000 + ms);
const tinghu = presetOf('TINGHU');

describe('dates of a round', () => {
  test.each<[string, Date, Date, string | null]>([
    ['open and close as promised, the last millisecond counted', at(1), at(31, -1), null],
    ['open at this instant', at(0), at(30), null],
    ['opened a millisecond ago', at(0, -1), at(30), 'openAt'],
    ['close when they open', at(1), at(1), 'closeAt'],
    ['are a millisecond too short', at(1), at(31, -2), 'closeAt'],
  ])('%s', (_, openAt, closeAt, field) => {
    expect(datesFault({ openAt, closeAt }, tinghu, now)?.field ?? null).toBe(field);
  });

  it('of small projects promise no days', () => {
    expect(datesFault({ openAt: at(1), closeAt: at(2) }, presetOf('MICRO_PROJECTS'), now)).toBeNull();
  });

  test.each([
    ['within a known year', '2026-03-02T00:00:00Z', '2026-12-20T10:00:00Z', null],
    ['whose notice would reach into a year without one', '2026-03-02T00:00:00Z', '2026-12-28T10:00:00Z', 2027],
    ['that open in a year without one', '2031-03-02T00:00:00Z', '2031-04-02T10:00:00Z', 2031],
  ])('%s have a calendar, or are refused', (_, openAt, closeAt, year) => {
    const check = (): void => requireCalendar({ openAt: new Date(openAt), closeAt: new Date(closeAt) }, tinghu);
    if (year === null) expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ code: 'CALENDAR_YEAR_UNKNOWN', params: { year } }));
  });
});
