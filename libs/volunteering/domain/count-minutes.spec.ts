import fc from 'fast-check';
import { countMinutes, roundMinutes } from './count-minutes.js';
import { defaultPolicy, shanchengRounding, type CountingPolicy } from './policy.js';

const start = new Date('2026-03-02T01:00:00Z');
const after = (minutes: number, seconds = 0): Date => new Date(start.getTime() + (minutes * 60 + seconds) * 1000);
const count = (minutes: number, planned: number, policy: Partial<CountingPolicy> = {}, countedToday = 0) =>
  countMinutes({
    pairs: [{ from: start, to: after(minutes) }],
    planned,
    countedToday,
    policy: { ...defaultPolicy.counting, ...policy },
  });

describe('rounding of 志愿山城', () => {
  test.each([
    [0, 0],
    [1, 0],
    [15, 0],
    [16, 30],
    [45, 30],
    [46, 60],
    [59, 60],
    [60, 60],
    [75, 60],
    [76, 90],
    [105, 90],
    [106, 120],
  ])('%i minutes → %i', (minutes, counted) => {
    expect(roundMinutes(minutes, shanchengRounding)).toBe(counted);
  });

  test('never takes more than 15 minutes away nor adds more than 14', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }), (minutes) => {
        const difference = roundMinutes(minutes, shanchengRounding) - minutes;
        return difference >= -15 && difference <= 14;
      }),
    );
  });
});

describe('counting of minutes', () => {
  test('a remainder of 15 minutes and 59 seconds is still 15 minutes', () => {
    const pairs = [{ from: start, to: after(15, 59) }];
    const counted = countMinutes({ pairs, planned: 60, countedToday: 0, policy: defaultPolicy.counting });
    expect(counted).toEqual({ minutes: 0, signedMinutes: 15, reason: 'ROUNDED_TO_ZERO' });
  });

  test.each([
    [59, 0, 'BELOW_MINIMUM_SHARE'],
    [60, 60, 'COUNTED'],
    [61, 60, 'ROUNDED'],
  ])('云南: %i of 100 planned minutes, at least 60 %% → %i', (minutes, counted, reason) => {
    expect(count(minutes, 100, { minimumSharePercent: 60 })).toMatchObject({ minutes: counted, reason });
  });

  test.each([
    [119, 120, 'ROUNDED'],
    [120, 120, 'COUNTED'],
    [180, 120, 'ACTIVITY_CAP'],
  ])('海林: %i minutes of an activity count as %i', (minutes, counted, reason) => {
    expect(count(minutes, 240, { activityCapMinutes: 120 })).toMatchObject({ minutes: counted, reason });
  });

  test.each([
    [0, 120, 'COUNTED'],
    [400, 80, 'DAILY_CAP'],
    [480, 0, 'DAILY_CAP'],
  ])('with %i minutes already counted today 120 count as %i', (countedToday, counted, reason) => {
    expect(count(120, 120, { dailyCapMinutes: 480 }, countedToday)).toMatchObject({ minutes: counted, reason });
  });

  test('more than the overtime beyond the plan is not counted', () => {
    expect(count(300, 60, { overtimeMinutes: 60 })).toMatchObject({
      minutes: 120,
      signedMinutes: 300,
      reason: 'OVERTIME_CUT',
    });
  });

  test('pairs are added before rounding', () => {
    const pairs = [
      { from: start, to: after(20) },
      { from: after(40), to: after(66) },
    ];
    const counted = countMinutes({ pairs, planned: 60, countedToday: 0, policy: defaultPolicy.counting });
    expect(counted).toEqual({ minutes: 60, signedMinutes: 46, reason: 'ROUNDED' });
  });

  test('without a complete pair nothing counts, and the reason says so', () => {
    const counted = countMinutes({ pairs: [], planned: 60, countedToday: 0, policy: defaultPolicy.counting });
    expect(counted).toEqual({ minutes: 0, signedMinutes: 0, reason: 'NO_COMPLETE_PAIR' });
  });

  test('never negative, never above plan and overtime rounded, never above the caps', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 1, max: 720 }),
        fc.integer({ min: 0, max: 600 }),
        (minutes, planned, countedToday) => {
          const counted = count(minutes, planned, { activityCapMinutes: 200 }, countedToday).minutes;
          return counted >= 0 && counted <= 200 && counted <= Math.max(0, 480 - countedToday);
        },
      ),
    );
  });
});
