import { Temporal } from 'temporal-polyfill';
import {
  addMinutes,
  ageOn,
  businessDate,
  decodeCursor,
  defineErrors,
  defineStates,
  encodeCursor,
  errorMessage,
  fen,
  isId,
  localDate,
  minutes,
  newId,
  points,
  startOfBusinessDate,
  weekdayMinute,
} from '#kernel';

const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;

describe('amounts', () => {
  it.each([0, 1, -1, Number.MAX_SAFE_INTEGER])('take the whole number %p', (value) => {
    expect([fen(value), points(value), minutes(value)]).toEqual([value, value, value]);
  });
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1' as never, null as never])('refuse %p', (value) => {
    expect(() => fen(value)).toThrow(code('BAD_USER_INPUT'));
  });
});

describe('ids', () => {
  it('are time-ordered and recognised by form', () => {
    const ids = Array.from({ length: 100 }, () => newId<'Thing'>());
    expect([...ids].sort()).toEqual(ids);
    expect(ids.every(isId)).toBe(true);
  });
  it.each(['', 'x', '123', `${newId()} `, 'zzzzzzzz-zzzz-7zzz-8zzz-zzzzzzzzzzzz', 7, null])('%p is none', (text) => {
    expect(isId(text)).toBe(false);
  });
});

describe('business time', () => {
  it.each([
    ['2026-12-31T15:59:59.999Z', '2026-12-31', 4, 1439],
    ['2026-12-31T16:00:00.000Z', '2027-01-01', 5, 0],
    ['2024-02-28T16:00:00.000Z', '2024-02-29', 4, 0],
    ['2026-03-01T00:00:00.000Z', '2026-03-01', 7, 480],
  ])('%s is %s in Shanghai, weekday %i, minute %i', (instant, date, weekday, minute) => {
    expect(businessDate(new Date(instant))).toBe(date);
    expect(weekdayMinute(new Date(instant))).toEqual({ weekday, minute });
  });
  it('reads the clock of Shanghai as the rules of its zone have it, also where it was changed', () => {
    const hour = 3_600_000;
    const days = ['1900-12-31', '1940-06-01', '1986-05-04', '1986-09-14', '1991-09-15', '2026-03-01'];
    const instants = days.flatMap((day) =>
      Array.from({ length: 60 }, (_, index) => Date.parse(`${day}T00:00:00.000Z`) + (index - 30) * hour - 1),
    );
    const clocks = instants.map((instant) => ({
      date: businessDate(new Date(instant)),
      ...weekdayMinute(new Date(instant)),
    }));
    const expected = instants.map((instant) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('Asia/Shanghai');
      const minute = zoned.hour * 60 + zoned.minute;
      return { date: zoned.toPlainDate().toString(), weekday: zoned.dayOfWeek, minute };
    });
    expect(clocks).toEqual(expected);
    expect(() => businessDate(new Date(Number.NaN))).toThrow(RangeError);
  });
  it('knows when a date begins', () => {
    expect(startOfBusinessDate(localDate('2026-03-02'))).toEqual(new Date('2026-03-01T16:00:00.000Z'));
    expect(addMinutes(new Date(0), 90)).toEqual(new Date(5_400_000));
  });
  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', ''])('refuses the date %p', (text) => {
    expect(() => localDate(text)).toThrow(code('BAD_USER_INPUT'));
  });
  it.each([
    ['2008-03-02', '2026-03-01', 17],
    ['2008-03-02', '2026-03-02', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
  ])('born %s is on %s %i years old', (birth, date, age) => {
    expect(ageOn(localDate(birth), localDate(date))).toBe(age);
  });
});

describe('errors', () => {
  const errors = defineErrors({ GONE: { zh: '没有 {what} 了', en: 'no {what} left' } });
  it('carry a code, parameters and both languages', () => {
    const error = errors.GONE({ what: 'place' });
    expect(error).toMatchObject({ code: 'GONE', params: { what: 'place' } });
    expect([
      errorMessage(errors.catalogue.GONE as never, 'zh', error.params),
      errorMessage(errors.catalogue.GONE as never, 'en', {}),
    ]).toEqual(['没有 place 了', 'no  left']);
  });
});

describe('state tables', () => {
  const door = defineStates<'OPEN' | 'SHUT', 'open' | 'shut'>('Door', {
    OPEN: { shut: 'SHUT' },
    SHUT: { open: 'OPEN' },
  });
  it('follow the table and refuse every other pair', () => {
    expect(door.next('OPEN', 'shut')).toBe('SHUT');
    expect(door.allows('SHUT', 'shut')).toBe(false);
    expect(() => door.next('SHUT', 'shut')).toThrow(
      expect.objectContaining({ code: 'STATE_NOT_ALLOWED', params: { subject: 'Door', state: 'SHUT', event: 'shut' } }),
    );
    expect(() => door.next('OPEN', 'toString' as never)).toThrow(code('STATE_NOT_ALLOWED'));
    expect(() => door.next('constructor' as never, 'name' as never)).toThrow(code('STATE_NOT_ALLOWED'));
  });
});

describe('cursors', () => {
  it('come back as they were', () => {
    expect(decodeCursor(encodeCursor(['2026', 7]), 2)).toEqual(['2026', 7]);
  });
  it.each([
    '',
    'x',
    encodeCursor([1]),
    encodeCursor([1, 0.5]),
    Buffer.from('{"length":2}').toString('base64url'),
    Buffer.from('[[1],2]').toString('base64url'),
  ])('refuse %p', (text) => {
    expect(() => decodeCursor(text, 2)).toThrow(code('BAD_USER_INPUT'));
  });

  it('are of the kinds of their list: a cursor of a feed is none of a list of ids', () => {
    const id = newId<'Thing'>();
    expect(decodeCursor(encodeCursor([id, 7]), ['id', 'number'])).toEqual([id, 7]);
    expect(() => decodeCursor(encodeCursor([7]), ['id'])).toThrow(code('BAD_USER_INPUT'));
    expect(() => decodeCursor(encodeCursor([7]), ['text'])).toThrow(code('BAD_USER_INPUT'));
    expect(() => decodeCursor(encodeCursor(['7']), ['number'])).toThrow(code('BAD_USER_INPUT'));
    expect(() => decodeCursor(encodeCursor(['x']), ['id'])).toThrow(code('BAD_USER_INPUT'));
    expect(() => decodeCursor(encodeCursor([id, id]), ['id'])).toThrow(code('BAD_USER_INPUT'));
  });
});
