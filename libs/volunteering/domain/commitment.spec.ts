import { clash, exceedsDailyLimit, travelMinutes, type Commitment } from './commitment.js';
import { defaultPolicy } from './policy.js';
import { metresBetween } from './point.js';

const load = defaultPolicy.load;
const here = { longitude: 120.16, latitude: 33.38 };
/** 1 km east. */
const there = { longitude: 120.16 + 1000 / (111_195 * Math.cos((33.38 * Math.PI) / 180)), latitude: 33.38 };
const at = (from: string, to: string, more: Partial<Commitment> = {}): Commitment => ({
  startsAt: new Date(`2026-03-02T${from}:00+08:00`),
  endsAt: new Date(`2026-03-02T${to}:00+08:00`),
  mode: 'ON_SITE',
  point: here,
  ...more,
});

test('a kilometre is a kilometre', () => {
  expect(Math.round(metresBetween(here, there) / 10)).toBe(100);
});

test('a kilometre on foot takes 18 minutes with the detour', () => {
  expect(travelMinutes(here, there, 'WALK', load)).toBe(18);
  expect(travelMinutes(here, null, 'WALK', load)).toBe(0);
});

test.each([
  ['overlapping', at('10:00', '11:00'), at('10:59', '12:00'), true],
  ['the same place, 4 minutes apart', at('10:00', '11:00'), at('11:04', '12:00'), true],
  ['the same place, 5 minutes apart', at('10:00', '11:00'), at('11:05', '12:00'), false],
  ['a kilometre away, 22 minutes apart', at('10:00', '11:00'), at('11:22', '12:00', { point: there }), true],
  ['a kilometre away, 23 minutes apart', at('10:00', '11:00'), at('11:23', '12:00', { point: there }), false],
  [
    'remote after on site, back to back',
    at('10:00', '11:00'),
    at('11:00', '12:00', { mode: 'REMOTE', point: null }),
    false,
  ],
  ['remote while on site', at('10:00', '11:00'), at('10:30', '12:00', { mode: 'REMOTE', point: null }), true],
])('%s: clash %#', (_name, a, b, expected) => {
  expect(clash(a, b, 'WALK', load)).toBe(expected);
  expect(clash(b, a, 'WALK', load)).toBe(expected);
});

test.each([
  ['08:00', '16:00', false],
  ['08:00', '16:01', true],
])('a day of 480 minutes: %s to %s', (from, to, exceeded) => {
  expect(exceedsDailyLimit([], at(from, to), load)).toBe(exceeded);
});

test('minutes of another business day do not count', () => {
  const yesterday: Commitment = {
    ...at('08:00', '16:00'),
    startsAt: new Date('2026-03-01T08:00:00+08:00'),
    endsAt: new Date('2026-03-01T16:00:00+08:00'),
  };
  expect(exceedsDailyLimit([yesterday], at('08:00', '10:00'), load)).toBe(false);
  expect(exceedsDailyLimit([at('12:00', '19:00')], at('08:00', '10:00'), load)).toBe(true);
});
