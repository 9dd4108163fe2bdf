import { DomainError } from '#kernel';
import { defaultPolicy } from './policy.js';
import { requireSoundPlaces, requireSoundPoint, requireSoundWindow } from './request-window.js';
import { requireSoundAvailability, requireSoundBirth, requireTextWithin, volunteerNumber } from './volunteer-rules.js';

const now = new Date('2026-03-02T02:00:00Z');
const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);
const refusal = (act: () => void): unknown => {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof DomainError ? (error.params.field ?? error.code) : error;
  }
};

test.each<[string, Date, Date, string | null]>([
  ['tomorrow, 2 hours', hours(24), hours(26), null],
  ['the longest', hours(24), hours(36), null],
  ['in the past', hours(-1), hours(1), 'startsAt'],
  ['40 hours', hours(1), hours(41), 'endsAt'],
  ['upside down', hours(3), hours(2), 'endsAt'],
  ['no time at all', hours(3), hours(3), 'endsAt'],
  ['more than a year ahead', hours(24 * 367), hours(24 * 367 + 1), 'startsAt'],
  ['no instant', new Date(NaN), hours(1), 'startsAt'],
])('a window %s', (_name, startsAt, endsAt, expected) => {
  expect(refusal(() => requireSoundWindow(startsAt, endsAt, now, defaultPolicy.request))).toBe(expected);
});

test.each<[number, number, string | null]>([
  [120, 33, null],
  [120, 91, 'point.latitude'],
  [181, 33, 'point.longitude'],
  [NaN, 33, 'point.longitude'],
  [120, -Infinity, 'point.latitude'],
])('a point at %d, %d', (longitude, latitude, expected) => {
  expect(refusal(() => requireSoundPoint({ longitude, latitude, system: 'WGS84' }, 'point'))).toBe(expected);
});

test.each<[number, string | null]>([
  [1, null],
  [50, null],
  [0, 'places'],
  [51, 'places'],
  [-1, 'places'],
  [1.5, 'places'],
])('%d places', (places, expected) => {
  expect(refusal(() => requireSoundPlaces({ mode: 'REMOTE', point: null, places }, defaultPolicy.request))).toBe(
    expected,
  );
});

test('a service on site needs a point', () => {
  expect(refusal(() => requireSoundPlaces({ mode: 'ON_SITE', point: null, places: 1 }, defaultPolicy.request))).toBe(
    'point',
  );
});

test.each<[string, boolean, string | null]>([
  ['1990-02-29', true, 'date'],
  ['2027-01-01', true, 'birthDate'],
  ['1890-01-01', true, 'birthDate'],
  ['2020-01-01', true, 'birthDate'],
  ['2010-01-01', false, 'GUARDIAN_CONSENT_REQUIRED'],
  ['2010-01-01', true, null],
  ['2008-03-02', false, null],
])('born %s, consent %s', (birth, consent, expected) => {
  expect(refusal(() => requireSoundBirth(birth, consent, now, 8))).toBe(expected);
});

test('windows of a week are whole minutes, the right way round', () => {
  const sound = { weekday: 1, fromMinute: 0, toMinute: 1440 };
  expect(refusal(() => requireSoundAvailability([sound]))).toBeNull();
  for (const wrong of [{ weekday: 0 }, { weekday: 8 }, { fromMinute: -1 }, { toMinute: 1441 }, { fromMinute: 60.5 }]) {
    expect(refusal(() => requireSoundAvailability([{ ...sound, ...wrong }]))).toBe('availability');
  }
  expect(refusal(() => requireSoundAvailability([{ weekday: 1, fromMinute: 600, toMinute: 600 }]))).toBe(
    'availability',
  );
});

test('texts are counted in characters, emoji and rare ones once', () => {
  expect(refusal(() => requireTextWithin('𠮷'.repeat(10), 10, 'name'))).toBeNull();
  expect(refusal(() => requireTextWithin('𠮷'.repeat(11), 10, 'name'))).toBe('name');
  expect(refusal(() => requireTextWithin('x'.repeat(1_000_000), 500, 'name'))).toBe('name');
});

test('volunteer numbers have 13 digits and a check digit', () => {
  expect(volunteerNumber(2026, 1)).toMatch(/^202600000001\d$/);
  const luhn = (digits: string): number =>
    [...digits].reverse().reduce((sum, digit, place) => {
      const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
      return sum + (value > 9 ? value - 9 : value);
    }, 0) % 10;
  for (let running = 1; running < 200; running += 1) expect(luhn(volunteerNumber(2026, running))).toBe(0);
});
