import {
  dueAt,
  requireBegun,
  requireBookable,
  requireNotBegun,
  requireReportable,
  requireSoundInterval,
  stillFits,
} from './booking.js';
import type { SpaceState } from './space.js';

const at = (text: string): Date => new Date(`${text}:00+08:00`);
const now = at('2026-03-02T10:00');
const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
const allDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute: 480, toMinute: 1_260 }));
const space = { state: 'OPEN' as SpaceState, hours: { weekly: allDay, exceptions: [] }, daysAhead: 7 };
const room = { state: 'OPEN' as SpaceState, capacity: 20 };
const wish = { startsAt: at('2026-03-03T09:00'), endsAt: at('2026-03-03T10:00'), people: 20 };

describe('the interval of a booking', () => {
  it.each([
    ['a quarter of an hour', '2026-03-02T10:15', '2026-03-02T10:30', 'none'],
    ['twelve hours', '2026-03-03T09:00', '2026-03-03T21:00', 'none'],
    ['a quarter more', '2026-03-03T09:00', '2026-03-03T21:15', 'BAD_USER_INPUT'],
    ['from this moment', '2026-03-02T10:00', '2026-03-02T11:00', 'BAD_USER_INPUT'],
    ['no time at all', '2026-03-03T09:00', '2026-03-03T09:00', 'BAD_USER_INPUT'],
    ['backwards', '2026-03-03T09:00', '2026-03-03T08:00', 'BAD_USER_INPUT'],
    ['from five past', '2026-03-03T09:05', '2026-03-03T10:00', 'BAD_USER_INPUT'],
    ['until five past', '2026-03-03T09:00', '2026-03-03T10:05', 'BAD_USER_INPUT'],
  ])('%s', (_, startsAt, endsAt, expected) => {
    const check = (): void => requireSoundInterval({ startsAt: at(startsAt), endsAt: at(endsAt) }, now);
    if (expected === 'none') expect(check).not.toThrow();
    else expect(check).toThrow(code(expected));
  });
});

describe('a booking', () => {
  it.each<[string, Partial<typeof space>, Partial<typeof room>, Partial<typeof wish>, string]>([
    ['of a full room', {}, {}, {}, 'none'],
    ['of one too many', {}, {}, { people: 21 }, 'ROOM_TOO_SMALL'],
    ['in a closed space', { state: 'CLOSED' }, {}, {}, 'SPACE_CLOSED'],
    ['of a closed room', {}, { state: 'CLOSED' }, {}, 'ROOM_CLOSED'],
    ['on the last day', {}, {}, { startsAt: at('2026-03-09T20:00'), endsAt: at('2026-03-09T21:00') }, 'none'],
    ['a day later', {}, {}, { startsAt: at('2026-03-10T08:00'), endsAt: at('2026-03-10T09:00') }, 'BOOKING_TOO_EARLY'],
    ['for tomorrow, where only today is booked', { daysAhead: 0 }, {}, {}, 'BOOKING_TOO_EARLY'],
    ['before it opens', {}, {}, { startsAt: at('2026-03-03T07:45') }, 'OUTSIDE_OPENING_HOURS'],
  ])('%s', (_, ofSpace, ofRoom, ofWish, expected) => {
    const asked = [
      { ...space, ...ofSpace },
      { ...room, ...ofRoom },
      { ...wish, ...ofWish },
    ] as const;
    const check = (): void => requireBookable(...asked, now);
    if (expected === 'none') expect(check).not.toThrow();
    else expect(check).toThrow(code(expected));
  });

  it.each<[string, Partial<typeof space>, Partial<typeof room>, boolean]>([
    ['nothing', {}, {}, true],
    ['fewer days ahead', { daysAhead: 0 }, {}, true],
    ['a smaller room', {}, { capacity: 19 }, false],
    ['a closed room', {}, { state: 'CLOSED' }, false],
    ['a closed space', { state: 'CLOSED' }, {}, false],
    ['other hours', { hours: { weekly: [], exceptions: [] } }, {}, false],
  ])('stands by %s', (_, ofSpace, ofRoom, fits) => {
    expect(stillFits({ ...space, ...ofSpace }, { ...room, ...ofRoom }, wish)).toBe(fits);
  });

  it('is its booker’s to cancel until it begins, and a no-show from then on', () => {
    const [before, begin] = [new Date(wish.startsAt.getTime() - 1), wish.startsAt];
    expect(() => requireNotBegun(wish, before)).not.toThrow();
    expect(() => requireNotBegun(wish, begin)).toThrow(code('BOOKING_BEGUN'));
    expect(() => requireBegun(wish, before)).toThrow(code('BOOKING_NOT_BEGUN'));
    expect(() => requireBegun(wish, begin)).not.toThrow();
  });

  it.each([
    ['2026-03-03T08:59:59.999', null, 'BOOKING_NOT_BEGUN'],
    ['2026-03-03T09:00:00.000', null, 'NO_SHOW_TOO_EARLY'],
    ['2026-03-03T09:14:59.999', null, 'NO_SHOW_TOO_EARLY'],
    ['2026-03-03T09:15:00.000', null, 'none'],
    ['2026-03-03T09:00:00.000', 0, 'none'],
    ['2026-03-03T09:59:59.999', 90, 'NO_SHOW_TOO_EARLY'],
    ['2026-03-03T10:00:00.000', 90, 'none'],
    ['2026-03-04T09:59:59.999', null, 'none'],
    ['2026-03-04T10:00:00.000', null, 'BOOKING_OVER'],
  ])('said at %s to be missed, with a grace of %s', (said, graceMinutes, expected) => {
    const check = (): void => requireReportable(wish, { graceMinutes }, new Date(`${said}+08:00`));
    if (expected === 'none') expect(check).not.toThrow();
    else expect(check).toThrow(code(expected));
  });

  it('lapses at its begin, undecided, and is done a day after its end', () => {
    expect(dueAt('REQUESTED', wish)).toEqual(wish.startsAt);
    expect(dueAt('CONFIRMED', wish)).toEqual(at('2026-03-04T10:00'));
  });
});
