import { businessDate, newId } from '#kernel';
import { countMinutes } from '#volunteering';
import { pointsEarned } from '../domain/earning.js';
import { expiryOf } from '../domain/expiry.js';
import { withinCap } from '../domain/giving-rules.js';
import { checkedRules, type RecordSource } from '../domain/points-policy.js';
import { reachedStar } from '../domain/star-ladder.js';
import { policyPresets, presetNames, type PresetName } from './policy-presets.js';

const start = new Date('2026-03-02T01:00:00.000Z');
/** Minutes counted and points earned for so many signed of so many planned. */
const earn = (name: PresetName, signed: number, planned = signed, countedToday = 0): [number, number] => {
  const { counting, rules } = policyPresets[name];
  const pairs = [{ from: start, to: new Date(start.getTime() + signed * 60_000) }];
  const { minutes } = countMinutes({ pairs, planned, countedToday, policy: counting });
  return [minutes, pointsEarned(rules, { minutes, source: 'SIGNED', itemId: newId(), lowFee: false })];
};
const endOf = (name: PresetName, earned: string): string =>
  expiryOf(policyPresets[name].rules.expiry, new Date(`${earned}+08:00`)).toISOString();

describe('the preset', () => {
  it.each(presetNames)('%s is sound, whole and in canonical form', (name) => {
    expect(checkedRules(policyPresets[name].rules)).toEqual(policyPresets[name].rules);
    expect(policyPresets[name].name).toBe(name);
  });

  it.each([
    [0, 0, 0],
    [15, 0, 0],
    [16, 30, 1],
    [45, 30, 1],
    [46, 60, 2],
    [59, 60, 2],
    [60, 60, 2],
    [75, 60, 2],
    [76, 90, 3],
    [105, 90, 3],
    [106, 120, 4],
  ])('of 山城: %d minutes count as %d and earn %d', (signed, minutes, points) => {
    expect(earn('SHANCHENG', signed)).toEqual([minutes, points]);
  });

  it.each([
    ['59 %', 59, 100, 0, 0],
    ['59.9 %', 599, 1_000, 0, 0],
    ['60 %', 60, 100, 60, 1],
    ['100 %', 100, 100, 100, 1],
  ])('of 云南: %s of the planned time', (_, signed, planned, minutes, points) => {
    expect(earn('YUNNAN', signed, planned)).toEqual([minutes, points]);
  });

  it('of i志愿: three pairs a day', () => expect(policyPresets.I_VOLUNTEER.counting.pairsPerDay).toBe(3));

  it.each([
    [119, 119, 1],
    [120, 120, 2],
    [121, 120, 2],
    [480, 120, 2],
  ])('of 海林: %d minutes count as %d and earn %d', (signed, minutes, points) => {
    expect(earn('HAILIN', signed)).toEqual([minutes, points]);
  });
  it('of 海林: one redemption a quarter', () => {
    expect(policyPresets.HAILIN.rules.redemption).toMatchObject({ period: 'QUARTER', timesPerPeriod: 1 });
  });

  it.each<[RecordSource, number]>([
    ['SIGNED', 2],
    ['BACKFILLED', 0],
    ['PAPER', 0],
  ])('of 黄石: %s minutes earn %d points for two hours', (source, points) => {
    const work = { minutes: 120, source, itemId: newId(), lowFee: false };
    expect(pointsEarned(policyPresets.HUANGSHI.rules, work)).toBe(points);
  });
  it.each([
    ['2026-01-01T00:00:00.000', '2026-12-31T15:59:59.999Z'],
    ['2026-12-31T23:59:59.999', '2026-12-31T15:59:59.999Z'],
    ['2027-01-01T00:00:00.000', '2027-12-31T15:59:59.999Z'],
    ['2028-02-29T12:00:00.000', '2028-12-31T15:59:59.999Z'],
  ])('of 黄石: what is earned at %s in Shanghai ends at %s', (earned, end) => {
    expect(endOf('HUANGSHI', earned)).toBe(end);
  });

  it.each([
    ['2026-03-02T09:00:00.000', '2029-03-02'],
    ['2026-12-31T23:59:59.999', '2029-12-31'],
    ['2028-02-29T00:00:00.000', '2031-02-28'],
    ['2025-02-28T12:00:00.000', '2028-02-28'],
  ])('of 黄山: what is earned at %s in Shanghai lives to the end of %s', (earned, day) => {
    const end = new Date(endOf('HUANGSHAN', earned));
    expect(businessDate(end)).toBe(day);
    expect(businessDate(new Date(end.getTime() + 1))).not.toBe(day);
  });

  it.each([
    [0, 1_500, 1_500],
    [1_499, 2, 1],
    [1_500, 2, 0],
    [1_600, 2, 0],
  ])('of 南京: with %d for own use, of %d more %d are', (before, amount, own) => {
    expect(withinCap(policyPresets.NANJING.rules.giving.personalCap, before, amount)).toBe(own);
  });

  it.each([
    [100, 99, 0],
    [99, 100, 0],
    [100, 100, 1],
    [300, 299, 1],
    [300, 300, 2],
    [1_500, 1_500, 5],
  ])('of 龙泉驿: %d hours and %d points are %d stars', (hours, points, stars) => {
    const minutes = { SIGNED: hours * 60, BACKFILLED: 0, PAPER: 0 };
    expect(reachedStar(policyPresets.LONGQUANYI.rules.starLadder, { minutes, points })).toBe(stars);
  });
});
